using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports.Sections;

namespace TeamsAssistant.Documents.Reports.Kinds;

/// <summary>Föredragningslista: the matters of a meeting in their order, with who handles each and what was decided in it before.</summary>
public static class Agenda
{
    /// <summary>The kind.</summary>
    public static ReportKind Kind { get; } = new(MatterKind.Agenda, Of) { Words = ["foredragningslista", "agenda"], TellsMatters = true };

    /// <summary>Compiles the list. Same input, same content.</summary>
    public static ReportContent Of(ReportInput input)
    {
        var draft = new ReportDraft(input);
        var day = input.Meeting ?? input.Written;
        IReadOnlyList<ReportGap> gaps =
        [
            .. input.Matters.Where(matter => matter.DiaryNumber is null)
                .Select(matter => new ReportGap(GapKind.DiaryNumber, $"{matter.Number}", matter.Title)),
        ];
        return ReportFrame.Of(
            draft,
            MatterKind.Agenda,
            draft["Agenda.Title", draft.Form.Day(day)],
            [draft.Section("Agenda.Matters", [.. Matters(draft)]), .. Earlier(draft), .. Missing(draft, gaps)],
            gaps);
    }

    private static IEnumerable<ReportBlock> Matters(ReportDraft draft)
    {
        var matters = draft.Input.Matters;
        if (matters.Count == 0)
        {
            return [draft.Paragraph(ParagraphRole.Body, "Agenda.None")];
        }

        return
        [
            new ReportTable(
                draft["Agenda.Caption"],
                draft["Agenda.Description"],
                [
                    new TableColumn(draft["Agenda.Number"], 7, Numbers: true),
                    new TableColumn(draft["Agenda.Matter"], 48),
                    new TableColumn(draft["Agenda.Diary"], 24),
                    new TableColumn(draft["Agenda.Handling"], 24),
                ],
                [
                    .. matters.Select(matter => new TableRow(
                        RowRole.Item,
                        [draft.Form.Number(matter.Number)],
                        // The kind leads, unless the title begins with it.
                        [
                            matter.Title.StartsWith(KindOf(draft, matter), StringComparison.OrdinalIgnoreCase)
                                ? matter.Title
                                : draft["Agenda.KindAndTitle", KindOf(draft, matter), matter.Title],
                        ],
                        [(matter.DiaryNumber ?? draft["Missing"]).Replace("-", "\u2011", StringComparison.Ordinal)],
                        [matter.HandlingOfficial])),
                ]),
        ];
    }

    private static IEnumerable<ReportSection> Earlier(ReportDraft draft)
    {
        IReadOnlyList<IReadOnlyList<ReportRun>> decided =
        [
            .. draft.Input.Matters.Where(matter => matter.EarlierDecision is not null)
                .Select(matter => draft.Sentence("Agenda.Earlier.Item", draft.Form.Number(matter.Number), matter.Title, Said.Tidy(matter.EarlierDecision!))),
        ];
        return decided.Count == 0 ? [] : [draft.Section("Agenda.Earlier", [new BulletList(decided)])];
    }

    private static IEnumerable<ReportSection> Missing(ReportDraft draft, IReadOnlyList<ReportGap> gaps) => gaps.Count == 0
        ? []
        :
        [
            draft.Section(
                "Gaps.Heading",
                [new BulletList([.. gaps.Select(gap => draft.Sentence("Agenda.NoDiary", gap.Initiative, gap.Name))])]),
        ];

    private static string KindOf(ReportDraft draft, AgendaMatter matter) => draft[$"{matter.Kind}.Kind"];
}
