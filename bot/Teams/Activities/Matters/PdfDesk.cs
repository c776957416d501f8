using TeamsAssistant.Access;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents;
using TeamsAssistant.Library;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities.Matters;

/// <summary>Makes PDF of a matter's document, with a card that tells how far it is when it takes long.</summary>
internal sealed partial class PdfDesk(DocumentPdf pdfs, LongWork works, ILogger<PdfDesk> logger)
{
    /// <summary>Whether PDF can be made here.</summary>
    public PdfMaking Making => pdfs.Making;

    /// <summary>The PDF beside the document, and the matter's card with its link; or why there is none.</summary>
    /// <param name="reader">The committee's secretary.</param>
    /// <param name="matter">The matter.</param>
    /// <param name="place">Where she is.</param>
    /// <param name="language">Her language.</param>
    public async Task<CardMessage> MakeAsync(MatterReader reader, Matter matter, Place place, Language language)
    {
        if (!reader.Handles)
        {
            return NoticeCard.Of(new Refusal("agenda.notSecretary", null, reader.Committee.Name), language);
        }

        if (WhyNot(matter) is { } why)
        {
            return NoticeCard.Of(NoticeKind.Refusal, TeamsTexts.Source[language, why], language);
        }

        var what = matter.Current!.Name;
        return await works.RunAsync(
            what,
            place,
            progress => MakeAsync(reader, matter, progress, language),
            step => MakingCard.Of("making.pdfTitle", what, ["Converting", "Storing"], step == MakeStep.Putting ? 1 : 0, language),
            language);
    }

    private string? WhyNot(Matter matter) => Making switch
    {
        PdfMaking.Off => "pdf.off",
        PdfMaking.NotInstalled => "pdf.notInstalled",
        _ when matter.Current is null => "pdf.noDocument",
        _ when matter.Current.ItemId is null => "pdf.old",
        _ => null,
    };

    private async Task<CardMessage> MakeAsync(MatterReader reader, Matter matter, IProgress<MakeStep> progress, Language language)
    {
        try
        {
            var file = (await pdfs.MakeAsync(matter, progress, CancellationToken.None))!;
            return MatterCard.Of(
                MatterViews.View(reader, matter, language) with
                {
                    Lead = TeamsTexts.Source[language, "pdf.done", CardText.Literal(file.Path[(file.Path.LastIndexOf('/') + 1)..])],
                    PdfLink = file.Link,
                    Note = file.Beside ? TeamsTexts.Source[language, "pdf.beside"] : null,
                },
                language);
        }
        catch (LibraryException fault)
        {
            Log.NotMade(logger, matter.Id, fault.Fault, fault.Message);
            return NoticeCard.Of(NoticeKind.Refusal, LibraryFaultText.Of(fault.Fault, language), language);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(6061, LogLevel.Warning, "PDF of matter {Matter} was not made ({Fault}): {Reason}")]
        public static partial void NotMade(ILogger logger, string matter, LibraryFault fault, string reason);
    }
}
