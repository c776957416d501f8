using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents;

/// <summary>Leads from a figure to who said it, when, and in which update or import.</summary>
public sealed class FigureSources(ReportDocument reports, IMatters matters, MunicipalClock clock)
{
    /// <summary>The figure with the key in the matter's document; null: there is none.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="published">Whether the document that is published is meant, where one is; else the one that was made last.</param>
    /// <param name="key">The figure's key.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Figure?> OfDocumentAsync(Matter matter, bool published, string key, CancellationToken cancellation) =>
        (published && matter.Published is { } there ? there.Version : matter.Document?.Version) is { } version
        && await matters.FiguresAsync(matter, version, cancellation) is { } kept
            ? FigureSnapshot.Read(kept).FirstOrDefault(figure => string.Equals(figure.Key, key, StringComparison.OrdinalIgnoreCase))
            : null;

    /// <summary>What a document would say of the initiative today, each figure with its source.</summary>
    public async Task<IReadOnlyList<Figure>> OfInitiativeAsync(
        MunicipalityOverview overview, Initiative initiative, Person reader, Language language, CancellationToken cancellation)
    {
        if (overview.Register.FindCommittee(initiative.Committee) is not { } committee)
        {
            return [];
        }

        var order = new ReportOrder(MatterKind.OfficialReport, committee, language)
        {
            Meeting = clock.Today,
            Round = RoundChoice.For(committee, clock.Today, overview.OpenRounds)?.Id,
            Initiatives = [initiative.Id],
        };
        var report = await reports.CompileAsync(order, overview, reader, cancellation);
        return [.. report.Content.Figures.Where(figure => string.Equals(figure.Initiative, initiative.Id, StringComparison.OrdinalIgnoreCase)).DistinctBy(figure => (figure.Kind, figure.Indicator, figure.Period, figure.Text))];
    }
}
