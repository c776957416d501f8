using System.Globalization;
using System.Text.RegularExpressions;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Committees;

/// <summary>
/// Diarienummer: the committee's prefix, the year and a number counted up, written as the municipality writes them (<see cref="DiaryFormat"/>);
/// read in any of those forms. Year and number alone tell a committee's matters apart, whatever prefix and form it had when they were given.
/// </summary>
/// <param name="Prefix">Beginning, in capitals, or null: it has none.</param>
/// <param name="Year">Year.</param>
/// <param name="Number">Number of the committee's year.</param>
public sealed partial record DiaryNumber(string? Prefix, int Year, int Number)
{
    /// <summary>The committee's number of the year in the form that is usual where nothing else is set.</summary>
    public static string Of(string prefix, int year, int number) => DiaryFormat.Usual.Of(prefix, year, number);

    /// <summary>
    /// Beginning of a committee's numbers: its Diarieprefix; its abbreviation when it has none, or when another committee's numbers begin
    /// likewise, for then two matters would have the same number.
    /// </summary>
    public static string PrefixOf(Committee committee, Register register) =>
        committee.DiaryPrefix is { Length: > 0 } prefix
        && register.Committees.All(other => other.Abbreviation == committee.Abbreviation || (!Same(other.DiaryPrefix, prefix) && !Same(other.Abbreviation, prefix)))
            ? prefix
            : committee.Abbreviation;

    /// <summary>The first diary number in a text; null: there is none.</summary>
    public static DiaryNumber? Read(string text) => Written().Match(text) is { Success: true } found
        ? new DiaryNumber(
            found.Groups["prefix"] is { Success: true, Value: var prefix } ? prefix.ToUpperInvariant() : null,
            int.Parse(found.Groups["year"].Value, CultureInfo.InvariantCulture),
            int.Parse(found.Groups["number"].Value, CultureInfo.InvariantCulture))
        : null;

    /// <summary>The first diary number in a text in the usual form; null: there is none.</summary>
    public static string? In(string text) => Read(text)?.ToString();

    /// <summary>Whether nothing is written beside a number; true where there is none.</summary>
    public static bool IsAlone(string text) =>
        Written().Match(text) is not { Success: true } found || !text.Remove(found.Index, found.Length).Any(char.IsLetterOrDigit);

    /// <summary>Whether a person who writes this may mean the number: a prefix that either leaves out does not part them.</summary>
    public bool Means(DiaryNumber other) => Year == other.Year && Number == other.Number && (Prefix is null || other.Prefix is null || Prefix == other.Prefix);

    /// <summary>In the usual form.</summary>
    public override string ToString() => Prefix is null
        ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Number:00000}")
        : DiaryFormat.Usual.Of(Prefix, Year, Number);

    private static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?<![\p{L}\d/-])(?:(?<prefix>\p{L}[\p{L}\d]*(?:-\p{L}[\p{L}\d]*)?)[- /])?(?<year>20\d{2})(?:-(?<number>\d{3,6})|/(?<number>\d{1,6}))(?![\d/-])")]
    private static partial Regex Written();
}
