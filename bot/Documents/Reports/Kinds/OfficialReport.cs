using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports.Sections;

namespace TeamsAssistant.Documents.Reports.Kinds;

/// <summary>
/// Tjänsteskrivelse: the agenda document of a committee's meeting, with the headings of domain.md in their order. It is compiled from
/// what people have written and what the files hold; it adds no judgement of its own.
/// </summary>
public static class OfficialReport
{
    /// <summary>The kind.</summary>
    public static ReportKind Kind { get; } = new(MatterKind.OfficialReport, Of) { Words = ["tjansteskrivelse", "official"], TellsRound = true, TakesChoice = true };

    /// <summary>Compiles the report. Same input, same content.</summary>
    public static ReportContent Of(ReportInput input)
    {
        var draft = new ReportDraft(input);
        var gaps = ReportGaps.Of(input);
        return draft.Finish(new ReportContent
        {
            Kind = draft["OfficialReport.Kind"],
            Municipality = input.Municipality,
            Title = TitleOf(draft),
            Author = input.Committee.Name,
            Language = input.Language,
            Written = input.Written,
            Keywords = ReportFrame.Keywords(draft, MatterKind.OfficialReport),
            Sender = ReportFrame.Sender(input),
            Addressee = draft["OfficialReport.Addressee", input.Committee.Name],
            Head =
            [
                draft.HeadField("Date", ReportForm.Iso(input.Written)),
                draft.HeadField("Diary", input.DiaryNumber ?? draft["Missing"]),
                draft.HeadField("Handling", input.Handling.Name),
                draft.HeadField("Meeting", ReportForm.Iso(input.Meeting ?? input.Written)),
            ],
            Sections =
            [
                ProposalSection.Of(draft, gaps),
                MatterSection.Of(draft),
                PreparationSection.Of(draft),
                PresentationSection.Of(draft, gaps),
                EconomySection.Of(draft),
                EvidenceSection.Of(draft),
            ],
            Signatures = [new Signature(input.Handling.Name, RoleOf(draft))],
            Gaps = gaps,
        });
    }

    private static string TitleOf(ReportDraft draft)
    {
        var input = draft.Input;
        var period = input.Round is null && input.Days is null ? $"{input.Year}" : draft.Form.Period(input.Period);
        return input.Subject is { } subject ? draft["OfficialReport.Title.Subject", subject, period]
            : input.Round is null && input.Days is null ? draft["OfficialReport.Title.Year", input.Year]
            : draft["OfficialReport.Title.Period", period];
    }

    private static string RoleOf(ReportDraft draft)
    {
        var (person, committee) = (draft.Input.Handling, draft.Input.Committee.Abbreviation);
        return person.Has(Access.Role.Secretary, committee) ? draft["Role.Secretary"]
            : person.Has(Access.Role.Coordinator, committee) ? draft["Role.Coordinator"]
            : draft["Role.Official"];
    }
}
