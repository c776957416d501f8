using System.Globalization;
using TeamsAssistant.Committees;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>What all kinds have around their sections: kind, title, addressee, head and search words, by the kind's own block of texts.</summary>
internal static class ReportFrame
{
    public static ReportContent Of(
        ReportDraft draft, MatterKind kind, string title, IReadOnlyList<ReportSection> sections, IReadOnlyList<ReportGap> gaps)
    {
        var input = draft.Input;
        return draft.Finish(new ReportContent
        {
            Kind = draft[$"{kind}.Kind"],
            Municipality = input.Municipality,
            Title = title,
            Author = input.Author,
            Language = input.Language,
            Written = input.Written,
            Keywords = Keywords(draft, kind),
            Sender = Sender(input),
            Addressee = draft[$"{kind}.Addressee", input.Committee.Name],
            Head = Head(draft),
            Sections = sections,
            Gaps = gaps,
        });
    }

    /// <summary>The department that all initiatives share; else the municipality, since no single department answers for them.</summary>
    public static string Sender(ReportInput input)
    {
        var departments = input.Standings.Select(standing => standing.Initiative.Department).Distinct().ToList();
        return departments is [{ } only] ? only : input.Municipality;
    }

    public static IReadOnlyList<string> Keywords(ReportDraft draft, MatterKind kind)
    {
        var input = draft.Input;
        return
        [
            .. new[]
            {
                draft[$"{kind}.Kind"],
                input.Author,
                input.Meeting?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? PeriodName.Of(draft, input.Period),
                input.Subject ?? input.Source,
                input.DiaryNumber,
                input.Round?.Round.Id,
            }.OfType<string>(),
        ];
    }

    private static IReadOnlyList<HeadField> Head(ReportDraft draft)
    {
        var input = draft.Input;
        return
        [
            draft.HeadField("Date", ReportForm.Iso(input.Written)),
            draft.HeadField("Diary", input.DiaryNumber ?? draft["Missing"]),
            draft.HeadField("Handling", input.Handling.Name),
            .. input.Meeting is { } meeting ? [draft.HeadField("Meeting", ReportForm.Iso(meeting))] : (HeadField[])[],
            .. input.Subject is { } forum ? [draft.HeadField("Forum", forum)] : (HeadField[])[],
        ];
    }
}
