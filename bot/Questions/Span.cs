using System.Globalization;

namespace TeamsAssistant.Questions;

/// <summary>The time that a question is about: first days of its first and last month. For <see cref="SpanKind.AllYears"/> both are the default.</summary>
/// <param name="Kind">Kind of time.</param>
/// <param name="From">First day of the first month.</param>
/// <param name="To">First day of the last month.</param>
public sealed record Span(SpanKind Kind, DateOnly From, DateOnly To)
{
    /// <summary>First year that can be asked about.</summary>
    public const int FirstYear = 1900;

    /// <summary>Last year that can be asked about.</summary>
    public const int LastYear = 2100;

    /// <summary>All years that there are figures of.</summary>
    public static Span AllYears { get; } = new(SpanKind.AllYears, default, default);

    /// <summary>The year of its last month: what is planned for a year is shown for this one.</summary>
    public int Year => To.Year;

    /// <summary>Whether budgets, forecasts and what hangs on them can be said of it: they are made for whole years.</summary>
    public bool WholeYears => Kind != SpanKind.Months;

    /// <summary>How many months it is long.</summary>
    public int Months => ((To.Year - From.Year) * 12) + To.Month - From.Month + 1;

    /// <summary>A calendar year.</summary>
    public static Span OfYear(int year) => new(SpanKind.Year, new(year, 1, 1), new(year, 12, 1));

    /// <summary>The year as far as the current one is booked.</summary>
    public static Span ToDate(int year) => OfYear(year) with { Kind = SpanKind.ToDate };

    /// <summary>Years side by side; one year is that year.</summary>
    public static Span OfYears(int first, int last) =>
        first == last ? OfYear(first) : new(SpanKind.Years, new(Math.Min(first, last), 1, 1), new(Math.Max(first, last), 12, 1));

    /// <summary>Months of one year; all twelve are the year.</summary>
    public static Span OfMonths(int year, int first, int last) => OfMonths(new DateOnly(year, first, 1), new DateOnly(year, last, 1));

    /// <summary>Months from one to another; whole years are years.</summary>
    public static Span OfMonths(DateOnly first, DateOnly last)
    {
        var (from, to) = first <= last ? (first, last) : (last, first);
        return from.Month == 1 && to.Month == 12 ? OfYears(from.Year, to.Year) : new(SpanKind.Months, from, to);
    }

    /// <summary>The same part of another year.</summary>
    public Span In(int year) => Kind switch
    {
        SpanKind.AllYears or SpanKind.Years => OfYear(year),
        _ => this with { From = From.AddYears(year - Year), To = To.AddYears(year - Year) },
    };

    /// <summary><c>2022</c>, <c>2022-ytd</c>, <c>2022-03</c>, <c>2022-01..2022-04</c>, <c>2020..2022</c>, <c>all</c>: what a button carries.</summary>
    public string Code => Kind switch
    {
        SpanKind.AllYears => "all",
        SpanKind.Year => Year.ToString(CultureInfo.InvariantCulture),
        SpanKind.ToDate => string.Create(CultureInfo.InvariantCulture, $"{Year}-ytd"),
        SpanKind.Years => string.Create(CultureInfo.InvariantCulture, $"{From.Year}..{To.Year}"),
        _ when From == To => MonthCode(From),
        _ => $"{MonthCode(From)}..{MonthCode(To)}",
    };

    /// <summary>Reads a <see cref="Code"/>; null when it is none.</summary>
    public static Span? Parse(string code)
    {
        if (code == "all")
        {
            return AllYears;
        }

        if (code.EndsWith("-ytd", StringComparison.Ordinal))
        {
            return YearOf(code[..^4]) is { } year ? ToDate(year) : null;
        }

        var ends = code.Split("..");
        return ends.Length > 2 ? null : (YearOf(ends[0]), YearOf(ends[^1]), MonthOf(ends[0]), MonthOf(ends[^1])) switch
        {
            ({ } first, { } last, _, _) => OfYears(first, last),
            (_, _, { } first, { } last) => OfMonths(first, last),
            _ => null,
        };
    }

    private static string MonthCode(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static int? YearOf(string code) =>
        code.Length == 4 && int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear ? year : null;

    private static DateOnly? MonthOf(string code) =>
        code.Length == 7 && DateOnly.TryParseExact(code + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            && month.Year is >= FirstYear and <= LastYear ? month : null;
}
