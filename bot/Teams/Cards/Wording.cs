using System.Globalization;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Money;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Cards;

/// <summary>How cards say things in one language.</summary>
internal sealed class Wording(Language language)
{
    // Fixed here: the culture data of the machine differs between systems.
    private static readonly NumberFormatInfo Swedish = new() { NegativeSign = "\u2212", NumberDecimalSeparator = ",", NumberGroupSeparator = "\u00A0" };
    private static readonly NumberFormatInfo English = new() { NegativeSign = "\u2212" };

    public Language Language => language;

    public string this[string key, params object[] arguments] => TeamsTexts.Source[language, key, arguments];

    public string Amount(long? amount) => AmountText.Of(amount, language);

    public string Percent(int percent) => this["figure.percent", percent];

    /// <summary>An indicator's value, with the decimals it has: 1 234,5.</summary>
    public string Number(decimal value) => value.ToString("#,0.####", language == Language.English ? English : Swedish);

    /// <summary>12 oktober 2026; October 12, 2026.</summary>
    public string Day(DateOnly day) => day.ToString(language == Language.English ? "MMMM d, yyyy" : "d MMMM yyyy", language.Culture);

    /// <summary>2026-10-12, where days are compared.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>2026-10-12 14:05, wall clock of the municipality.</summary>
    public static string Instant(DateTimeOffset at) => MunicipalClock.Local(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>oktober 2026.</summary>
    public string Month(DateOnly month) => month.ToString("MMMM yyyy", language.Culture);

    /// <summary>1 september – 31 december 2026: the year once when both days lie in it.</summary>
    public string Span(Period period) => this["figure.span", period.From.Year == period.To.Year ? DayOfYear(period.From) : Day(period.From), Day(period.To)];

    private string DayOfYear(DateOnly day) => day.ToString(language == Language.English ? "MMMM d" : "d MMMM", language.Culture);

    /// <summary>Tjänsteskrivelse: as the document itself says.</summary>
    public string Kind(MatterKind kind) => ReportKinds.For(kind).NameIn(language);

    /// <summary>Ansträngt.</summary>
    public string LevelName(SituationLevel level) => this[$"level.{(int)level}"];

    /// <summary>Ansträngt (3 av 5): in words and number, so that no meaning hangs on a colour.</summary>
    public string Level(SituationLevel level) => this["level.full", LevelName(level), (int)level];
}
