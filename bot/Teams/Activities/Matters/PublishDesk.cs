using TeamsAssistant.Access;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents;
using TeamsAssistant.Documents.Publishing;
using TeamsAssistant.Library;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities.Matters;

/// <summary>Publishes matters, with a card that becomes the answer when the library is slow.</summary>
internal sealed class PublishDesk(MatterPublishing publishing, PendingWorks pending, LongWork works, LibraryFaults faults)
{
    /// <summary>Publishes the document that stands.</summary>
    public async Task<CardMessage> PublishAsync(MatterReader reader, Matter matter, Place place, Language language)
    {
        if (!reader.Handles)
        {
            return NoticeCard.Of(new Refusal("agenda.notSecretary", null, reader.Committee.Name), language);
        }

        var name = MatterRules.NameOf(matter);
        var goesOn = TeamsTexts.Source[language, "matter.publishing", name];
        MatterResult? published = null;
        return await works.RunAsync(
            new LongWorkWords(goesOn, _ => NoticeCard.Of(NoticeKind.Note, goesOn, language)),
            place,
            async _ =>
            {
                try
                {
                    published = await publishing.PublishAsync(matter, reader.Person.Id, language.Code, CancellationToken.None);
                    return CardOf(reader, published, language);
                }
                catch (LibraryException fault)
                {
                    return faults.CardOf(name, fault, language);
                }
            },
            told => published is null ? Task.CompletedTask : pending.ToldAsync(published, told),
            language);
    }

    private static CardMessage CardOf(MatterReader reader, MatterResult published, Language language) => published switch
    {
        { Refusal: { Code: "matter.held" } held, Matter: { } matter } => MatterViews.Card(reader, matter, language, RefusalText.Of(held, language)),
        { Refusal: { } refusal } => MatterViews.Refused(refusal, published.Matter, language),
        _ => Published(reader, published.Matter!, published.File, language),
    };

    private static CardMessage Published(MatterReader reader, Matter matter, LibraryFile? file, Language language)
    {
        var view = MatterViews.View(reader, matter, language);
        var lead = TeamsTexts.Source[language, "matter.nowPublished", MatterRules.NameOf(matter)];
        return MatterCard.Of(view with { Lead = lead, Note = MatterViews.NoteOf(file, language) ?? view.Note }, language);
    }
}
