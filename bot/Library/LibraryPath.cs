namespace TeamsAssistant.Library;

/// <summary>A path inside the library: safe names with <c>/</c> between, nothing that leads out of it.</summary>
internal static class LibraryPath
{
    /// <summary>SharePoint's limit of the whole decoded path.</summary>
    private const int Longest = 400;

    public static bool IsSafe(string path)
    {
        var names = path.Split('/');
        return path.Length <= Longest
            && names.All(LibraryName.IsSafe)
            && !(names.Length > 1 && names[0].Equals("forms", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The path of a version beside the first: <c>a/b (2).docx</c>.</summary>
    public static string Version(string path, int version)
    {
        if (version == 1)
        {
            return path;
        }

        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') ? $"{path[..dot]} ({version}){path[dot..]}" : $"{path} ({version})";
    }

    /// <summary>Percent-encoded, for an address.</summary>
    public static string Encode(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
