using System.Globalization;
using System.Text.RegularExpressions;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives.Finding;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>A period of a report as people write it: "januari–augusti 2026", "T2 2026", "vecka 48", "2026", "2026-01-01–2026-08-31".</summary>
internal static partial class PeriodInCommand
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "maj|may", "jun", "jul", "aug", "sep", "okt|oct", "nov", "dec"];

    /// <summary>Reads it; null when it is none. Without year it is the latest that has begun.</summary>
    public static Period? Read(string written, DateOnly today)
    {
        var text = written.Trim();
        return Days().Match(text) is { Success: true } days ? Between(Iso(days, "from"), Iso(days, "to"))
            : Tertial().Match(text) is { Success: true } tertial ? OfYear(tertial, today, year => OfMonths(year, (Number(tertial, "n") * 4) - 3, Number(tertial, "n") * 4))
            : Week().Match(text) is { Success: true } week ? OfYear(week, today, year => OfWeek(year, Number(week, "n")))
            : Year().IsMatch(text) ? OfMonths(int.Parse(text, CultureInfo.InvariantCulture), 1, 12)
            : Span().Match(text) is { Success: true } span && MonthOf(span, "m1") is { } first
                ? OfYear(span, today, year => span.Groups["m2"].Success ? OfMonths(year, first, MonthOf(span, "m2")) : OfMonths(year, first, first))
                : null;
    }

    private static Period? OfYear(Match found, DateOnly today, Func<int, Period?> of) => found.Groups["y"].Success
        ? of(Number(found, "y"))
        : new[] { today.Year, today.Year - 1 }.Select(of).FirstOrDefault(period => period is not null && period.From <= today);

    private static Period? OfMonths(int year, int first, int? last) =>
        last is { } end && first <= end ? new Period(new DateOnly(year, first, 1), new DateOnly(year, end, DateTime.DaysInMonth(year, end))) : null;

    private static Period? OfWeek(int year, int week)
    {
        if (week < 1 || week > ISOWeek.GetWeeksInYear(year))
        {
            return null;
        }

        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return new Period(monday, monday.AddDays(6));
    }

    private static Period? Between(DateOnly? from, DateOnly? to) => from is { } first && to is { } last && first <= last ? new Period(first, last) : null;

    private static DateOnly? Iso(Match found, string name) =>
        DateOnly.TryParseExact(found.Groups[name].Value, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static int Number(Match found, string name) => int.Parse(found.Groups[name].Value, CultureInfo.InvariantCulture);

    private static int? MonthOf(Match found, string name)
    {
        var folded = NameForm.Fold(found.Groups[name].Value);
        var month = folded.Length < 3 ? -1 : Array.FindIndex(Months, known => known.Split('|').Contains(folded[..3]));
        return month < 0 ? null : month + 1;
    }

    [GeneratedRegex(@"^(?<from>20\d{2}-\d{1,2}-\d{1,2})\s*(?:–|—|-|/|till|to)\s*(?<to>20\d{2}-\d{1,2}-\d{1,2})$", RegexOptions.IgnoreCase)]
    private static partial Regex Days();

    [GeneratedRegex(@"^(?:t|tertial)\s*(?<n>[1-3])(?:\s+(?<y>20\d{2}))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Tertial();

    [GeneratedRegex(@"^(?:v\.?|vecka|w|week)\s*(?<n>\d{1,2})(?:\s+(?<y>20\d{2}))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Week();

    [GeneratedRegex(@"^20\d{2}$")]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?<m1>\p{L}{3,9})(?:\s*(?:–|—|-|till|to)\s*(?<m2>\p{L}{3,9}))?(?:\s+(?<y>20\d{2}))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Span();
}
