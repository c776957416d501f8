using TeamsAssistant.Budget;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Förväntad utveckling: what the officials themselves forecast, with why it differs from budget, quoted.</summary>
internal static class ExpectedPart
{
    public static ReportSection Of(ReportDraft draft)
    {
        IReadOnlyList<ReportBlock> blocks =
        [
            .. draft.Input.Standings
                .Where(standing => standing.Budget.Forecast is { Basis: ForecastBasis.Official })
                .Select(standing => Told(draft, standing)),
        ];
        return draft.Section("Expected.Heading", blocks.Count > 0 ? blocks : [draft.Paragraph(ParagraphRole.Body, "Expected.None")]);
    }

    private static ReportParagraph Told(ReportDraft draft, Standing standing)
    {
        var (budget, forecast) = (standing.Budget, standing.Budget.Forecast!);
        List<ReportRun> runs =
        [
            new TextRun($"{standing.Initiative.Name}: ", Strong: true),
            .. draft.Sentence(
                "Expected.Forecast",
                draft.Figures.Money(
                    FigureKind.Forecast,
                    forecast.Amount,
                    standing.Initiative,
                    BudgetTable.SourceOf(draft, FigureKind.Forecast, standing)),
                ReportForm.Iso(forecast.Day)),
        ];
        if (budget.Deviation is { } deviation and not 0)
        {
            runs.AddRange(draft.Sentence(deviation > 0 ? "Expected.Over" : "Expected.Under", BudgetTable.Deviation(draft, standing)));
        }

        runs.Add(".");
        if (standing.State?.ForecastFor(budget.Year) is { Why: { } why } given && given.UpdateId == forecast.SourceId && !string.IsNullOrWhiteSpace(why))
        {
            runs.AddRange([" ", draft["Quote", Said.Tidy(why)]]);
        }

        return new ReportParagraph(ParagraphRole.Body, runs);
    }
}
