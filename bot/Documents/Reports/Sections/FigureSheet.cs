using System.Globalization;
using TeamsAssistant.Budget;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Gives each figure of one report its key, in the order they are asked for, and its source.</summary>
internal sealed class FigureSheet(OfficialReportInput input)
{
    private int given;

    /// <summary>The register, as its latest import left it: the source of budgets and indicators.</summary>
    public FigureSource Register { get; } =
        input.RegisterImport is { } import ? new FigureSource(import.Sha256, At: import.At, File: import.File) : FigureSource.None;

    /// <summary>A number of initiatives or answers, counted in the round; without round, in the register.</summary>
    public Figure Count(string text) => Count(text, input.Round is { } round ? new FigureSource(round.Round.Id, At: round.Round.StartedAt) : Register);

    /// <summary>A number of initiatives, counted in the source.</summary>
    public Figure Count(string text, FigureSource source) => new()
    {
        Key = NextKey(),
        Text = text,
        Kind = FigureKind.Count,
        About = input.Committee.Name,
        Period = input.Period.ToString(),
        Source = source,
    };

    /// <summary>Something that the official said in her latest update.</summary>
    public Figure Said(FigureKind kind, string text, Initiative initiative, StatusUpdate update) =>
        Said(kind, text, initiative, SourceOf(update));

    /// <summary>Something that an official said, in the source.</summary>
    public Figure Said(FigureKind kind, string text, Initiative initiative, FigureSource source) => new()
    {
        Key = NextKey(),
        Text = text,
        Kind = kind,
        About = initiative.Name,
        Initiative = initiative.Id,
        Period = input.Period.ToString(),
        Source = source,
    };

    /// <summary>An amount; <paramref name="initiative"/> null: the committee's sum.</summary>
    public Figure Money(FigureKind kind, string text, Initiative? initiative, FigureSource source) => new()
    {
        Key = NextKey(),
        Text = text,
        Kind = kind,
        About = initiative?.Name ?? input.Committee.Name,
        Initiative = initiative?.Id,
        Period = input.Year.ToString(CultureInfo.InvariantCulture),
        Source = source,
    };

    /// <summary>A value of an indicator, from the register or from where else it is known.</summary>
    public Figure Indicator(FigureKind kind, string text, Initiative initiative, Indicator indicator, int year, FigureSource? source = null) => new()
    {
        Key = NextKey(),
        Text = text,
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
