using System.Globalization;
using TeamsAssistant.Documents.Reports.Sections;

namespace TeamsAssistant.Documents.Reports;

/// <summary>
/// Tjänsteskrivelse: the agenda document of a committee's meeting, with the headings of domain.md in their order. It is compiled from
/// what people have written and what the files hold; it adds no judgement of its own.
/// </summary>
public static class OfficialReport
{
    /// <summary>Compiles the report. Same input, same content.</summary>
    public static ReportContent Of(OfficialReportInput input)
    {
        var draft = new ReportDraft(input);
        var gaps = ReportGaps.Of(input);
        return new ReportContent
        {
            Kind = draft["Kind"],
            Municipality = input.Municipality,
            Title = input.Round is null
                ? draft["Title.Year", input.Year]
                : draft["Title.Period", draft.Form.Period(input.Period)],
            Author = input.Committee.Name,
            Language = input.Language,
            Written = input.Written,
            Keywords = Keywords(draft),
            Sender = Sender(input),
            Addressee = draft["Addressee", input.Committee.Name],
            Head =
            [
                new HeadField(draft["Head.Date"], ReportForm.Iso(input.Written), "datum"),
                new HeadField(draft["Head.Diary"], input.DiaryNumber ?? draft["Missing"], "diarienummer"),
                new HeadField(draft["Head.Handling"], input.Handling.Name, "handläggare"),
                new HeadField(draft["Head.Meeting"], ReportForm.Iso(input.Meeting), "sammanträde"),
            ],
            Sections =
            [
                ProposalSection.Of(draft, gaps) with { Tag = "förslag till beslut" },
                MatterSection.Of(draft) with { Tag = "ärendet" },
                PreparationSection.Of(draft) with { Tag = "beredning" },
                PresentationSection.Of(draft, gaps) with { Tag = "föredragning" },
                EconomySection.Of(draft) with { Tag = "ekonomi" },
                EvidenceSection.Of(draft) with { Tag = "beslutsunderlag" },
            ],
            Signatures = [new Signature(input.Handling.Name, TitleOf(draft))],
            Gaps = gaps,
        };
    }

    /// <summary>The department that all initiatives share; else the municipality, since no single department answers for them.</summary>
    private static string Sender(OfficialReportInput input)
    {
        var departments = input.Standings.Select(standing => standing.Initiative.Department).Distinct().ToList();
        return departments is [{ } only] ? only : input.Municipality;
    }

    private static List<string> Keywords(ReportDraft draft)
    {
        var input = draft.Input;
        var words = new List<string> { draft["Kind"], input.Committee.Name, input.Meeting.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
        if (input.DiaryNumber is { } diary)
        {
            words.Add(diary);
        }

        if (input.Round is { } round)
        {
            words.Add(round.Round.Id);
        }

        return words;
    }

    private static string TitleOf(ReportDraft draft)
    {
        var (person, committee) = (draft.Input.Handling, draft.Input.Committee.Abbreviation);
        return person.Has(Access.Role.Secretary, committee) ? draft["Role.Secretary"]
            : person.Has(Access.Role.Coordinator, committee) ? draft["Role.Coordinator"]
            : draft["Role.Official"];
    }
}
