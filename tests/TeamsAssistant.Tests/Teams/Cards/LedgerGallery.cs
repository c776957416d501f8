using TeamsAssistant.Budget;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Notices;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Texts;
using NoticeKind = TeamsAssistant.Rounds.Notices.NoticeKind;

namespace TeamsAssistant.Tests.Teams.Cards;

/// <summary>What a ledger import would do and did, in every state that looks different.</summary>
internal static class LedgerGallery
{
    private const string File = "ekonomi-2026.se";
    private const int Initiatives = 300;
    private const int Codes = 200;

    private static readonly LedgerImport Import = Sample.Budget().Imports[0];

    public static IReadOnlyDictionary<string, Func<Language, CardMessage>> Cards { get; } = new Dictionary<string, Func<Language, CardMessage>>
    {
        ["import"] = language => LedgerReportCard.Of(Report(LedgerOutcome.DryRun), "f1", language),
        ["import-stored"] = language => LedgerReportCard.Of(Report(LedgerOutcome.Stored), null, language),
        ["import-months-missing"] = language => LedgerReportCard.Of(
            Report(LedgerOutcome.MonthsMissing) with { MissingMonths = [new(2026, 9, 1), new(2026, 10, 1)] }, "f1", language),
        ["import-unchanged"] = language => LedgerReportCard.Of(Report(LedgerOutcome.Unchanged), null, language),
        ["import-refused"] = language => LedgerReportCard.Of(
            new LedgerReport { Outcome = LedgerOutcome.Refused, File = File, Faults = [.. Enumerable.Range(1, 40).Select(i => new LedgerRemark(i * 97, "amount.bad", "12,5O"))] },
            null,
            language),
        ["import-worst"] = language => LedgerReportCard.Of(Worst(CardGallery.LongName), "f1", language),
        ["import-read"] = language => Notice($"Stored 1 {Import.File}", language),
        ["import-read-refused"] = language => Notice($"Refused 1 {Import.File}", language),
    };

    /// <summary>300 initiatives that differ in every month from the import before, 200 unmatched codes, and every remark there is many times.</summary>
    /// <param name="text">Every name in it.</param>
    public static LedgerReport Worst(string text)
    {
        var all = Enumerable.Range(0, Initiatives).Select(i => Sample.Initiative(text, $"I{i:000}")).ToList();
        var months = Enumerable.Range(1, 12).Select(month => new DateOnly(2026, month, 1)).ToList();
        return new LedgerReport
        {
            Outcome = LedgerOutcome.MonthsMissing,
            File = text,
            Ledger = Ledger([.. months], long.MaxValue / 2),
            Faults = [.. Enumerable.Range(1, 40).Select(i => new LedgerRemark(i, "amount.bad", text))],
            Warnings = [.. Enumerable.Range(1, 40).Select(i => new LedgerRemark(i, "label.unknown", text, "7"))],
            MissingMonths = months,
            Matched = [.. all.Select((one, i) => new InitiativeSum(one, long.MaxValue / (i + 2), 0))],
            Unmatched = [.. Enumerable.Range(0, Codes).Select(i => new UnmatchedCode($"{i}{text}", long.MinValue / (i + 2), 0))],
            WithoutCode = all,
            Before = Import with { File = text },
            Changes = [.. all.SelectMany((one, i) => months.Select(month => new MonthChange(one, month, long.MinValue / (i + 2), long.MaxValue / (i + 2))))],
            Claimed = [.. Enumerable.Range(0, 40).Select(i => new ClaimedCode($"{i}{text}", all))],
            Tied = [.. Enumerable.Range(0, 40).Select(i => new CodeTie($"{i}{text}", "I001"))],
        };
    }

    private static LedgerReport Report(LedgerOutcome outcome)
    {
        var all = CardGallery.Initiatives();
        return new LedgerReport
        {
            Outcome = outcome,
            File = File,
            Ledger = Ledger([.. Enumerable.Range(1, 8).Select(month => new DateOnly(2026, month, 1))], 8_412_350_25),
            Matched = [.. all.Take(9).Select((one, i) => new InitiativeSum(one, (i + 1) * 412_350_25L, 0))],
            Unmatched = [new("4711", 1_204_500_00, 0), new("4712", -35_000_00, 0)],
            WithoutCode = [all[9], all[10]],
            Before = Import,
            Changes = [new(all[0], new(2026, 7, 1), 200_000_00, 412_350_25), new(all[1], new(2026, 8, 1), 0, 96_000_00)],
            Claimed = [new("4110", [all[0], all[2]])],
            Tied = [new("4720", "I5")],
            Warnings = [new(null, "encoding.other", "UTF-8")],
        };
    }

    private static ParsedLedger Ledger(IReadOnlyList<DateOnly> months, long sum) => new()
    {
        From = new(2026, 1, 1),
        To = new(2026, 12, 31),
        Months = months,
        Dimension = 7,
        Codes = [],
        Classes = new Dictionary<int, long> { [3] = -sum, [4] = sum, [5] = sum, [6] = sum, [7] = -sum },
        Budgets = new Dictionary<string, long>(),
        Warnings = [],
        UnknownLabels = new Dictionary<string, int>(),
    };

    private static CardMessage Notice(string mark, Language language) => NoticeCards.Draw(
        new Notice(NoticeKind.LedgerRead, Town.Sara, mark), NoticeScene.Overview() with { Ledgers = [Import] }, language)!;
}
