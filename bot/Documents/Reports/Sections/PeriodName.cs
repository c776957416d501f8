using TeamsAssistant.Calendar;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>What people call a period: vecka 48 2026, tertial 2 2026, januari–juni 2026, 2026; days where it has no name.</summary>
internal static class PeriodName
{
    public static string Of(ReportDraft draft, Period period)
    {
        var (from, to) = (period.From, period.To);
        if (ReportPeriods.WeekOf(from) == period)
        {
            // The ISO week belongs to the year of its Thursday.
            return draft["Period.Week", ReportPeriods.WeekNumber(from), $"{from.AddDays(3).Year}"];
        }

        if (from.Day != 1 || to.AddDays(1).Day != 1 || from.Year != to.Year)
        {
            return draft.Form.Period(period);
        }

        return (from.Month, to.Month) switch
        {
            (1, 12) => $"{from.Year}",
            (1, 4) or (5, 8) or (9, 12) => draft["Period.Tertial", to.Month / 4, $"{from.Year}"],
            var (first, last) when first == last => draft.Form.Month(from),
            _ => draft["Period.Months", draft.Form.MonthName(from), draft.Form.MonthName(to), $"{from.Year}"],
        };
    }
}
