namespace TeamsAssistant.Tests.StandIns.Graph;

/// <summary>An upload session of the stand-in.</summary>
internal sealed class GraphSession(GraphItem? replaces, string? eTag, GraphItem parent, string name, long size)
{
    public GraphItem? Replaces { get; } = replaces;

    public string? ETag { get; } = eTag;

    public GraphItem Parent { get; } = parent;

    public string Name { get; } = name;

    public long Size { get; } = size;

    public MemoryStream Bytes { get; } = new();
}
