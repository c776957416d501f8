using System.Globalization;
using System.Text;

namespace TeamsAssistant.Library;

/// <summary>
/// Names that both SharePoint and a disk accept (facts: "Restrictions and limitations in OneDrive and SharePoint"): a diary number
/// <c>KS 2026/123</c> becomes <c>KS 2026-123</c>.
/// </summary>
public static class LibraryName
{
    /// <summary>Characters of one name; far below the whole path's 400, so that committee, year and version fit beside it.</summary>
    public const int Longest = 120;

    private const string Forbidden = "\"*:<>?/\\|#%";

    private static readonly string[] Reserved =
        ["CON", "PRN", "AUX", "NUL", ".LOCK", "DESKTOP.INI", .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"COM{number}", $"LPT{number}" })];

    /// <summary>The nearest safe name of a folder or file; never empty. A safe name is its own.</summary>
    public static string Of(string text)
    {
        var name = new StringBuilder();
        foreach (var letter in text)
        {
            name.Append(IsForbidden(letter) ? '-' : letter);
        }

        var safe = Trim(name.Replace("_vti_", "-vti-").ToString().Normalize(NormalizationForm.FormC));
        if (safe.StartsWith("~$", StringComparison.Ordinal))
        {
            safe = $"-{safe[2..]}";
        }

        if (safe.Length == 0 || IsReserved(safe))
        {
            safe = $"-{safe}";
        }

        return safe.Length > Longest ? Trim(safe[..Longest]) : safe;
    }

    /// <summary>Whether the name may be used as it is.</summary>
    public static bool IsSafe(string name) => name.Length > 0 && Of(name) == name;

    private static bool IsForbidden(char letter) =>
        Forbidden.Contains(letter, StringComparison.Ordinal)
        || char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned;

    private static string Trim(string name) => name.Trim(' ', '.', '\u00A0');

    private static bool IsReserved(string name) =>
        Reserved.Contains(name.Split('.')[0], StringComparer.OrdinalIgnoreCase) || Reserved.Contains(name, StringComparer.OrdinalIgnoreCase);
}
