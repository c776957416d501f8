using System.Globalization;
using System.Text.RegularExpressions;
using TeamsAssistant.Initiatives.Finding;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>The committee and the day of "skapa ärende KS 8 december", as people write days.</summary>
/// <param name="Committee">What stands before the day; may be empty.</param>
/// <param name="Written">The day as written, or null: none was.</param>
/// <param name="Day">The day, or null when what was written is no day of the calendar.</param>
internal sealed partial record MeetingInCommand(string Committee, string? Written, DateOnly? Day)
{
    private static readonly string[][] Months =
    [
        ["januari", "january"], ["februari", "february"], ["mars", "march"], ["april"], ["maj", "may"], ["juni", "june"], ["juli", "july"],
        ["augusti", "august"], ["september"], ["oktober", "october"], ["november"], ["december"],
    ];

    private static readonly string[] Around = ["den", "till", "for", "i", "om", "sammantrade", "sammantradet", "mote", "motet", "on", "the", "meeting", "to"];

    /// <summary>Reads it. A day without year is the next such day, today included.</summary>
    public static MeetingInCommand Read(string argument, DateOnly today)
    {
        Regex[] forms = [Iso(), Digits(), Slash(), DayMonth(), MonthDay()];
        foreach (var form in forms)
        {
            if (form.Match(argument) is { Success: true } found && MonthOf(found.Groups["m"].Value) is { } month)
            {
                var day = int.Parse(found.Groups["d"].Value, CultureInfo.InvariantCulture);
                return new MeetingInCommand(Trim(argument[..found.Index]), found.Value.Trim(), DayOf(found.Groups["y"].Value, month, day, today));
            }
        }

        return new MeetingInCommand(Trim(argument), null, null);
    }

    private static DateOnly? DayOf(string year, int month, int day, DateOnly today)
    {
        if (year.Length > 0)
        {
            var written = int.Parse(year, CultureInfo.InvariantCulture);
            return Valid(written < 100 ? 2000 + written : written, month, day);
        }

        // 29 February comes within eight years.
        return Enumerable.Range(today.Year, 9).Select(next => Valid(next, month, day)).FirstOrDefault(next => next >= today);
    }

    private static DateOnly? Valid(int year, int month, int day) =>
        year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>1–12 by name or its beginning; a number as it stands; null when it is neither.</summary>
    private static int? MonthOf(string written)
    {
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var name = NameForm.Fold(written);
        var month = name.Length < 3 ? -1 : Array.FindIndex(Months, names => names.Any(known => known.StartsWith(name, StringComparison.Ordinal)));
        return month < 0 ? null : month + 1;
    }

    private static string Trim(string words)
    {
        var spoken = new SpokenText(words);
        var (from, to) = (0, spoken.Count);
        while (from < to && Around.Contains(spoken.Folded[from]))
        {
            from++;
        }

        while (to > from && Around.Contains(spoken.Folded[to - 1]))
        {
            to--;
        }

        // "Till nämnden": hers, whichever it is.
        return to - from == 1 && spoken.Folded[from] is ("namnden" or "committee") ? "" : spoken.Between(from, to);
    }

    [GeneratedRegex(@"(?<!\d)(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})$")]
    private static partial Regex Iso();

    [GeneratedRegex(@"(?<!\d)(?<y>20\d{2})(?<m>\d{2})(?<d>\d{2})$")]
    private static partial Regex Digits();

    [GeneratedRegex(@"(?<![\d/.-])(?<d>\d{1,2}) ?[/.] ?(?<m>\d{1,2})(?:[ ,/.-]+(?<y>\d{4}|\d{2}))?$")]
    private static partial Regex Slash();

    [GeneratedRegex(@"(?<!\d)(?<d>\d{1,2})(?::?[ae]|st|nd|rd|th)?\.? (?:of )?(?<m>\p{L}+)\.?,?(?: (?<y>\d{4}))?$", RegexOptions.IgnoreCase)]
    private static partial Regex DayMonth();

    [GeneratedRegex(@"(?<!\p{L})(?<m>\p{L}+) (?<d>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y>\d{4}))?$", RegexOptions.IgnoreCase)]
    private static partial Regex MonthDay();
}
