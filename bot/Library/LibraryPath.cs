using System.Globalization;
using System.Text.RegularExpressions;

namespace TeamsAssistant.Library;

/// <summary>A path inside the library: safe names with <c>/</c> between, nothing that leads out of it.</summary>
internal static partial class LibraryPath
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

    /// <summary>The path of the next version beside: <c>a/b.docx</c>, <c>a/b (2).docx</c>, <c>a/b (3).docx</c>.</summary>
    public static string Next(string path)
    {
        var dot = path.LastIndexOf('.');
        var (stem, extension) = dot > path.LastIndexOf('/') ? (path[..dot], path[dot..]) : (path, "");
        return Numbered().Match(stem) is { Success: true } match && int.TryParse(match.Groups["number"].Value, CultureInfo.InvariantCulture, out var number)
            ? string.Create(CultureInfo.InvariantCulture, $"{stem[..match.Index]} ({number + 1}){extension}")
            : $"{stem} (2){extension}";
    }

    /// <summary>Percent-encoded, for an address.</summary>
    public static string Encode(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    [GeneratedRegex(@" \((?<number>[1-9][0-9]{0,3})\)\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
