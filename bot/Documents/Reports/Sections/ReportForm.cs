using System.Globalization;
using TeamsAssistant.Calendar;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>How a report writes dates, percent and an indicator's values.</summary>
internal sealed class ReportForm(Language language)
{
    private const string NoBreakSpace = "\u00A0";
    private const string NoBreakHyphen = "\u2011";

    /// <summary>Fixed here: the culture data of the machine differs between systems.</summary>
    private readonly NumberFormatInfo numbers = new()
    {
        NegativeSign = "\u2212",
        NumberDecimalSeparator = language == Language.English ? "." : ",",
        NumberGroupSeparator = language == Language.English ? "," : NoBreakSpace,
    };

    /// <summary>Language of the forms.</summary>
    public Language Language { get; } = language;

    /// <summary>2026-12-08, for tables and heads; never broken at the end of a line.</summary>
    public static string Iso(DateOnly day) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).Replace("-", NoBreakHyphen, StringComparison.Ordinal);

    /// <summary>The municipality's date at the instant, 2026-12-08.</summary>
    public static string Iso(DateTimeOffset instant) => Iso(MunicipalClock.DayOf(instant));

    /// <summary>8 december 2026; December 8, 2026.</summary>
    public string Day(DateOnly day) => Whole(day, Language == Language.English ? "MMMM d, yyyy" : "d MMMM yyyy");

    /// <summary>1 september–31 december 2026; September 1–December 31, 2026.</summary>
    public string Period(Period period) => period.From.Year == period.To.Year
        ? $"{Whole(period.From, Language == Language.English ? "MMMM d" : "d MMMM")}–{Day(period.To)}"
        : $"{Day(period.From)} – {Day(period.To)}";

    /// <summary>oktober 2026; October 2026.</summary>
    public string Month(DateOnly month) => Whole(month, "MMMM yyyy");

    /// <summary>oktober; October.</summary>
    public string MonthName(DateOnly month) => Whole(month, "MMMM");

    /// <summary>okt; Oct: where twelve stand beside each other.</summary>
    public string ShortMonth(DateOnly month) => MonthName(month)[..3];

    /// <summary>The month of the instant; with its year where that is not the given one.</summary>
    public string MonthOf(DateTimeOffset instant, int year) =>
        MunicipalClock.DayOf(instant) is var day && day.Year == year ? MonthName(day) : Month(day);

    /// <summary>60 %; 60%.</summary>
    public string Percent(int percent) => percent.ToString(numbers) + (Language == Language.English ? "%" : $"{NoBreakSpace}%");

    /// <summary>A whole number.</summary>
    public string Number(int number) => number.ToString("N0", numbers);

    /// <summary>An indicator's value, with the decimals it has.</summary>
    public string Number(decimal value) => value.ToString("#,0.##########", numbers);

    private string Whole(DateOnly day, string form) => day.ToString(form, Language.Culture).Replace(" ", NoBreakSpace, StringComparison.Ordinal);
}
