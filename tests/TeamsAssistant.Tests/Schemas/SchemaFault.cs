namespace TeamsAssistant.Tests.Schemas;

/// <summary>What is wrong with a JSON value, and where: <c>$.body[0].text</c>.</summary>
internal sealed record SchemaFault(string Path, string Message)
{
    public override string ToString() => $"{Path}: {Message}";
}
