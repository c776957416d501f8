using System.Globalization;
using System.Text.RegularExpressions;
using TeamsAssistant.Access;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Initiatives.Finding;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities.Matters;

/// <summary>"visa källa …": from a figure of a document, or a measure of an initiative, to who said it and when.</summary>
internal sealed partial class SourceDesk(InitiativeDesk initiatives, MatterFinding finding, MatterDesk desk, FigureSources sources)
{
    // Folded words before the initiative, and the figures that they mean.
    private static readonly (string Word, FigureKind Kind)[] Measures =
    [
        ("budget", FigureKind.Budget), ("utfall", FigureKind.Outcome), ("outcome", FigureKind.Outcome), ("prognos", FigureKind.Forecast),
        ("forecast", FigureKind.Forecast), ("lage", FigureKind.Level), ("level", FigureKind.Level), ("framsteg", FigureKind.Progress), ("progress", FigureKind.Progress),
    ];

    /// <summary>What the words name: a figure's key with its matter, or an initiative, with or without the measure.</summary>
    public Task<CardMessage> AskAsync(Caller caller, string words, Language language, CancellationToken cancellation)
    {
        if (Key().Match(words) is { Success: true } found)
        {
            var key = $"fig-{int.Parse(found.Groups["number"].Value, CultureInfo.InvariantCulture):0000}";
            return finding.FindAsync(
                caller,
                words.Remove(found.Index, found.Length).Trim(),
                language,
                (_, matter) => matter.Document is not null,
                matter => new SourceShow(null, matter.Committee, matter.Id, key, language),
                (reader, matter) => OfDocumentAsync(matter, !reader.Handles || Published().IsMatch(words), key, language, cancellation),
                cancellation);
        }

        var (measure, name) = MeasureOf(words.Trim());
        return initiatives.FindAsync(
            caller,
            name,
            language,
            (initiative, _) => new SourceShow(initiative.Id, null, null, null, language),
            (overview, initiative, _) => OfInitiativeAsync(overview, caller, initiative, measure, language, cancellation),
            cancellation);
    }

    /// <summary>The same once it is clear what is meant.</summary>
    public async Task<CardMessage> ShowAsync(Caller caller, SourceShow asked, CancellationToken cancellation)
    {
        if (asked.Initiative is { } initiative)
        {
            return await initiatives.OpenAsync(
                caller, initiative, asked.Language, (overview, found) => OfInitiativeAsync(overview, caller, found, null, asked.Language, cancellation), cancellation);
        }

        var (reader, matter, refusal) = await desk.FindAsync(caller, asked.Committee!, asked.Matter!, looks: true, cancellation);
        return reader is null || matter is null
            ? NoticeCard.Of(refusal!, asked.Language)
            : await OfDocumentAsync(matter, !reader.Handles, asked.Figure!, asked.Language, cancellation);
    }

    private async Task<CardMessage> OfDocumentAsync(Matter matter, bool published, string key, Language language, CancellationToken cancellation) =>
        await sources.OfDocumentAsync(matter, published, key, cancellation) is { } figure
            ? SourceCard.Of($"{MatterRules.NameOf(matter)} · {key}", [figure], language)
            : NoticeCard.Of(new Refusal("source.noFigure", null, CardText.Literal(key, 20), MatterRules.NameOf(matter)), language);

    private async Task<CardMessage> OfInitiativeAsync(
        MunicipalityOverview overview, Caller caller, Initiative initiative, FigureKind? measure, Language language, CancellationToken cancellation)
    {
        var figures = await sources.OfInitiativeAsync(overview, initiative, overview.Register.FindPerson(caller.Id)!, language, cancellation);
        return SourceCard.Of(initiative.Name, [.. figures.Where(figure => measure is null || figure.Kind == measure)], language);
    }

    private static (FigureKind? Measure, string Name) MeasureOf(string words)
    {
        var cut = words.IndexOf(' ', StringComparison.Ordinal);
        var first = cut < 0 ? "" : NameForm.Fold(words[..cut]);
        var (word, kind) = Measures.FirstOrDefault(one => first.StartsWith(one.Word, StringComparison.Ordinal));
        return word is null ? (null, words) : (kind, words[(cut + 1)..]);
    }

    [GeneratedRegex(@"(?i)(?<!\p{L})fig[ -]?(?<number>\d{1,5})(?!\d)")]
    private static partial Regex Key();

    [GeneratedRegex(@"(?i)(?<!\p{L})(publicerad|publicerat|publicerade|published)(?!\p{L})")]
    private static partial Regex Published();
}
