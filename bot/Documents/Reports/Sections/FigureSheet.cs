using System.Globalization;
using TeamsAssistant.Budget;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Money;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Gives each figure of one report its key, in the order they are asked for, and its source.</summary>
internal sealed class FigureSheet(ReportInput input)
{
    /// <summary>What the id of a source begins with that is all answers of a period; the period follows.</summary>
    public const string PeriodAnswers = "answers ";

    private int given;

    /// <summary>The register, as its latest import left it: the source of budgets and indicators.</summary>
    public FigureSource Register { get; } =
        input.RegisterImport is { } import ? new FigureSource(import.Sha256, At: import.At, File: import.File) : FigureSource.None;

    /// <summary>The answers that are counted: those of the round, of the period, or the latest of each initiative in the register.</summary>
    public FigureSource Answers { get; } = input switch
    {
        { Round: { } round } => new FigureSource(round.Round.Id, At: round.Round.StartedAt),
        { Said: { Count: > 0 } said } => new FigureSource(PeriodAnswers + input.Period, At: said.Values.Max(updates => updates[^1].At)),
        { Said: not null } => new FigureSource(PeriodAnswers + input.Period, At: MunicipalClock.At(input.Written, TimeOnly.MinValue)),
        { RegisterImport: { } import } => new FigureSource(import.Sha256, At: import.At, File: import.File),
        _ => FigureSource.None,
    };

    /// <summary>A number of initiatives or answers, counted in the answers.</summary>
    public Figure Count(string text) => Count(text, Answers);

    /// <summary>A number of initiatives, counted in the source.</summary>
    public Figure Count(string text, FigureSource source) => new()
    {
        Key = NextKey(),
        Text = text,
        Kind = FigureKind.Count,
        About = input.Author,
        Period = input.Period.ToString(),
        Source = source,
    };

    /// <summary>Something that the official said in her latest update.</summary>
    public Figure Said(FigureKind kind, int value, string text, Initiative initiative, StatusUpdate update) =>
        Said(kind, value, text, initiative, SourceOf(update));

    /// <summary>Something that an official said, in the source.</summary>
    public Figure Said(FigureKind kind, int value, string text, Initiative initiative, FigureSource source) => new()
    {
        Key = NextKey(),
        Text = text,
        Value = value,
        Kind = kind,
        About = initiative.Name,
        Initiative = initiative.Id,
        Period = input.Period.ToString(),
        Source = source,
    };

    /// <summary>An amount by itself; <paramref name="initiative"/> null: the committee's sum, or the municipality's.</summary>
    public Figure Money(FigureKind kind, long? amount, Initiative? initiative, FigureSource source) =>
        Money(kind, amount, AmountText.Of(amount, input.Language), initiative, source);

    /// <summary>An amount in a column of a table.</summary>
    public Figure Money(FigureKind kind, long? amount, AmountColumn column, Initiative? initiative, FigureSource source) =>
        Money(kind, amount, column.Cell(amount, input.Language), initiative, source);

    private Figure Money(FigureKind kind, long? amount, string text, Initiative? initiative, FigureSource source) => new()
    {
        Key = NextKey(),
        Text = text,
        Value = amount,
        Kind = kind,
        About = initiative?.Name ?? input.Author,
        Initiative = initiative?.Id,
        Period = input.Year.ToString(CultureInfo.InvariantCulture),
        Source = source,
    };

    /// <summary>A value of an indicator, from the register or from where else it is known.</summary>
    public Figure Indicator(
        FigureKind kind, decimal? value, string text, Initiative initiative, Indicator indicator, int year, FigureSource? source = null) => new()
        {
            Key = NextKey(),
            Text = text,
            Value = value,
            Kind = kind,
            About = indicator.Name,
            Initiative = initiative.Id,
            Indicator = indicator.Id,
            Period = year.ToString(CultureInfo.InvariantCulture),
            Source = source ?? Register,
        };

    /// <summary>Where an update comes from.</summary>
    public FigureSource SourceOf(StatusUpdate update) => SourceOf(update.Id, update.By, update.At);

    /// <summary>The same of an update that is known by its id.</summary>
    public FigureSource SourceOf(string update, string by, DateTimeOffset at) => new(update, input.Register.FindPerson(by)?.Name, at);

    /// <summary>Where ledger sums come from: one import, or several for a broken financial year.</summary>
    public static FigureSource SourceOf(IReadOnlyList<LedgerImport> imports) => imports.Count == 0
        ? FigureSource.None
        : new FigureSource(
            string.Join(' ', imports.Select(import => import.Id)),
            At: imports.Max(import => import.At),
            File: string.Join(", ", imports.Select(import => import.File)));

    private string NextKey() => string.Create(CultureInfo.InvariantCulture, $"fig-{++given:0000}");
}
