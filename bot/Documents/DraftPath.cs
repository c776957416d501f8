namespace TeamsAssistant.Documents;

/// <summary>Where a document lies until it is published: in a folder of its own beside where it will. In Swedish: it is the municipality's library.</summary>
internal static class DraftPath
{
    private const string Folder = "Utkast";

    /// <summary>The draft's path, by the path that it is published at.</summary>
    public static string Of(string published)
    {
        var cut = published.LastIndexOf('/') + 1;
        return $"{published[..cut]}{Folder}/{published[cut..]}";
    }
}
