namespace TeamsAssistant.Documents.Word.Templates;

/// <summary>Names of parts.</summary>
internal static class PartName
{
    private static readonly Uri Root = new("part:///");

    /// <summary>The part that a relation of a part leads to; no target leads out of the package.</summary>
    public static string Of(string part, string target) =>
        Uri.TryCreate(new Uri(Root, part), target, out var address) ? Uri.UnescapeDataString(address.AbsolutePath).TrimStart('/') : string.Empty;
}
