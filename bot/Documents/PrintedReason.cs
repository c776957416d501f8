using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents;

/// <summary>Prints in a document why its matter goes on though something is missing.</summary>
internal static class PrintedReason
{
    private static readonly TextSource Texts = new(typeof(PrintedReason), "Texts");

    /// <summary>The content with the reason as its last section; without one as it is.</summary>
    public static ReportContent In(ReportContent content, GateOverride? reason, string by)
    {
        if (reason is null)
        {
            return content;
        }

        var day = MunicipalClock.DayOf(reason.At).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return content with
        {
            Sections =
            [
                .. content.Sections,
                new ReportSection(
                    Texts[content.Language, "Reason.Heading"],
                    [
                        new ReportParagraph(ParagraphRole.Lead, Texts[content.Language, "Reason.Lead", by, day, reason.Gates.Count]),
                        new ReportParagraph(ParagraphRole.Quote, reason.Reason),
                    ])
                {
                    Tag = Texts[Language.Swedish, "Reason.Heading"].ToLowerInvariant(),
                },
            ],
        };
    }
}
