using System.Globalization;
using System.Text.RegularExpressions;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives.Finding;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>The days of "borta 1–15 juli, Åsa svarar", as people write them.</summary>
/// <param name="Before">What stands before the days.</param>
/// <param name="Written">The days as written, or null: none were.</param>
/// <param name="Days">The days, or null when what was written are no days of the calendar, or end before they begin.</param>
/// <param name="After">What stands after them.</param>
internal sealed partial record DaysInCommand(string Before, string? Written, Period? Days, string After)
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "maj|may", "jun", "jul", "aug", "sep", "okt|oct", "nov", "dec"];

    private static readonly string[][] Weekdays =
    [
        ["sondag", "sunday"], ["mandag", "monday"], ["tisdag", "tuesday"], ["onsdag", "wednesday"], ["torsdag", "thursday"], ["fredag", "friday"], ["lordag", "saturday"],
    ];

    /// <summary>Reads them. Days without a year are the next such days that are not over.</summary>
    public static DaysInCommand Read(string argument, DateOnly today)
    {
        (Regex Form, Func<Match, Period?> Read)[] forms =
        [
            (IsoDays(), found => Between(Iso(found, "from"), Iso(found, found.Groups["to"].Success ? "to" : "from"))),
            (Weeks(), found => OfWeeks(found, today)),
            (DayMonths(), found => OfDays(found, today)),
            (MonthDays(), found => OfDays(found, today)),
            (Slashes(), found => OfDays(found, today)),
            (Until(), found => Between(today, OfDays(found, today)?.To)),
            (DayMonth(), found => OfDays(found, today)),
            (MonthDay(), found => OfDays(found, today)),
            (NextWeek(), _ => Week(Monday(today).AddDays(7))),
            (ThisWeek(), _ => new Period(today, Monday(today).AddDays(6))),
            (Relative(), found => OfWord(found.Groups["word"].Value, today)),
        ];
        foreach (var (form, read) in forms)
        {
            if (form.Match(argument) is { Success: true } found)
            {
                return new DaysInCommand(argument[..found.Index].Trim(), found.Value.Trim(), read(found), argument[(found.Index + found.Length)..].Trim());
            }
        }

        return new DaysInCommand(argument.Trim(), null, null, "");
    }

    private static Period? Between(DateOnly? from, DateOnly? to) => from is { } first && to is { } last && first <= last ? new Period(first, last) : null;

    private static DateOnly? Iso(Match found, string name) =>
        DateOnly.TryParseExact(found.Groups[name].Value, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static Period? OfWeeks(Match found, DateOnly today)
    {
        var (first, last) = (Number(found, "from")!.Value, Number(found, "to") ?? Number(found, "from")!.Value);
        foreach (var year in new[] { today.Year, today.Year + 1 })
        {
            if (first < 1 || last < 1 || first > ISOWeek.GetWeeksInYear(year) || last > ISOWeek.GetWeeksInYear(last < first ? year + 1 : year))
            {
                continue;
            }

            var days = new Period(Week(year, first).From, Week(last < first ? year + 1 : year, last).To);
            if (days.To >= today)
            {
                return days;
            }
        }

        return null;
    }

    private static Period? OfDays(Match found, DateOnly today)
    {
        var last = (Day: Number(found, "d2") ?? Number(found, "d1")!.Value, Month: MonthOf(found, "m2") ?? MonthOf(found, "m1"));
        var first = (Day: Number(found, "d1")!.Value, Month: MonthOf(found, "m1") ?? last.Month);
        if (first.Month is null || last.Month is null)
        {
            return null;
        }

        // "28 december–5 januari" goes over New Year.
        var over = (last.Month, last.Day).CompareTo((first.Month, first.Day)) < 0 && last.Month < first.Month ? 1 : 0;
        int[] years = Number(found, "y") is { } written ? [written - over] : [.. Enumerable.Range(today.Year - over, 9)];
        return years
            .Select(year => Between(Valid(year, first.Month.Value, first.Day), Valid(year + over, last.Month.Value, last.Day)))
            .FirstOrDefault(days => days is not null && (years.Length == 1 || days.To >= today));
    }

    private static Period? OfWord(string word, DateOnly today)
    {
        var folded = NameForm.Fold(word).Replace(" ", "", StringComparison.Ordinal);
        var day = folded switch
        {
            "idag" or "today" => today,
            "imorgon" or "imorrn" or "imorron" or "tomorrow" => today.AddDays(1),
            "iovermorgon" => today.AddDays(2),
            _ => Enumerable.Range(1, 7).Select(days => today.AddDays(days))
                .First(next => Weekdays[(int)next.DayOfWeek].Any(name => folded.EndsWith(name, StringComparison.Ordinal))),
        };
        return new Period(day, day);
    }

    private static DateOnly? Valid(int year, int month, int day) =>
        year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int? Number(Match found, string name) =>
        int.TryParse(found.Groups[name].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? MonthOf(Match found, string name)
    {
        if (Number(found, name) is { } number)
        {
            return number;
        }

        var written = NameForm.Fold(found.Groups[name].Value);
        var month = written.Length < 3 ? -1 : Array.FindIndex(Months, known => known.Split('|').Contains(written[..3]));
        return month < 0 ? null : month + 1;
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static Period Week(DateOnly monday) => new(monday, monday.AddDays(6));

    private static Period Week(int year, int week) => Week(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)));

    private const string To = @"\s*(?:–|—|-|till och med|t\.?\s?o\.?\s?m\.?|till|tom|until|through|to)\s*";
    private const string Month = @"(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*\.?";
    private const string Ending = @"(?::?[ae]|st|nd|rd|th)?\.?";
    private const string Options = @"(?i)(?<![\d\p{L}])(?:från och med |fr\.?o\.?m\.? |från |from |den |the |between |mellan )*";

    [GeneratedRegex(Options + @"(?<from>\d{4}-\d{1,2}-\d{1,2})(?:" + To + @"(?<to>\d{4}-\d{1,2}-\d{1,2}))?(?!\d)")]
    private static partial Regex IsoDays();

    [GeneratedRegex(Options + @"(?:under )?(?:veckorna|vecka|weeks|week|v\.?|w)\s*(?<from>\d{1,2})(?:(?:" + To + @"|\s+och\s+|\s+and\s+)(?:vecka|week|v\.?)?\s*(?<to>\d{1,2}))?(?!\d)")]
    private static partial Regex Weeks();

    [GeneratedRegex(Options + @"(?<d1>\d{1,2})" + Ending + @"(?: (?<m1>" + Month + @"))?" + To + @"(?:den |the )?(?<d2>\d{1,2})" + Ending + @" (?<m2>" + Month + @")(?:,? (?<y>\d{4}))?(?!\d)")]
    private static partial Regex DayMonths();

    [GeneratedRegex(Options + @"(?<m1>" + Month + @") (?<d1>\d{1,2})" + Ending + To + @"(?:(?<m2>" + Month + @") )?(?<d2>\d{1,2})" + Ending + @"(?:,? (?<y>\d{4}))?(?!\d)")]
    private static partial Regex MonthDays();

    [GeneratedRegex(Options + @"(?<d1>\d{1,2})/(?<m1>\d{1,2})(?:" + To + @"(?<d2>\d{1,2})/(?<m2>\d{1,2}))?(?:[ -](?<y>\d{4}))?(?![\d/])")]
    private static partial Regex Slashes();

    [GeneratedRegex(@"(?i)(?<![\d\p{L}])(?:till och med|t\.?\s?o\.?\s?m\.?|till|until|through)\s+(?:den |the )?(?:(?<d1>\d{1,2})" + Ending + " (?<m1>" + Month + ")|(?<m1>" + Month + @") (?<d1>\d{1,2})" + Ending + @")(?:,? (?<y>\d{4}))?(?!\d)")]
    private static partial Regex Until();

    [GeneratedRegex(Options + @"(?<d1>\d{1,2})" + Ending + " (?<m1>" + Month + @")(?:,? (?<y>\d{4}))?(?!\d)")]
    private static partial Regex DayMonth();

    [GeneratedRegex(Options + @"(?<m1>" + Month + @") (?<d1>\d{1,2})" + Ending + @"(?:,? (?<y>\d{4}))?(?!\d)")]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"(?i)(?<!\p{L})(?:hela )?(?:nästa vecka|nasta vecka|next week)(?!\p{L})")]
    private static partial Regex NextWeek();

    [GeneratedRegex(@"(?i)(?<!\p{L})(?:resten av veckan|den här veckan|denna vecka|hela veckan|this week|the rest of the week)(?!\p{L})")]
    private static partial Regex ThisWeek();

    [GeneratedRegex(@"(?i)(?<!\p{L})(?:(?:nu )?på |on )?(?<word>i ?dag|i ?morgon|i ?övermorgon|i ?morr[oe]?n|today|tomorrow|(?:mån|tis|ons|tors|fre|lör|sön)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\p{L})")]
    private static partial Regex Relative();
}
