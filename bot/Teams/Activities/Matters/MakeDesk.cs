using TeamsAssistant.Access;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents;
using TeamsAssistant.Documents.Publishing;
using TeamsAssistant.Library;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities.Matters;

/// <summary>Makes the documents of matters, with a card that tells how far it is when it takes long.</summary>
internal sealed class MakeDesk(MatterDocuments documents, PendingWorks pending, PdfDesk pdfs, LongWork works, LibraryFaults faults)
{
    /// <summary>The document, in the library.</summary>
    /// <param name="overview">What stands.</param>
    /// <param name="person">Who asks.</param>
    /// <param name="order">What she wishes.</param>
    /// <param name="ready">Whether the matter is marked ready with it.</param>
    /// <param name="place">Where she is.</param>
    /// <param name="language">Her language.</param>
    public Task<CardMessage> MakeAsync(
        MunicipalityOverview overview, Person person, MatterOrder order, bool ready, Place place, Language language)
    {
        var what = WhatOf(order, language);
        var reader = new MatterReader(overview, person, order.Committee) { Pdf = pdfs.Making };
        MatterResult? made = null;
        return works.RunAsync(
            new LongWorkWords(TeamsTexts.Source[language, "making.goesOn", what], step => MakingCard.Of(what, step, language)),
            place,
            async progress =>
            {
                try
                {
                    made = await documents.MakeAsync(overview, person, order with { Ready = ready }, progress, CancellationToken.None);
                    return CardOf(reader, made, ready, language);
                }
                catch (LibraryException fault)
                {
                    return faults.CardOf(what, fault, language);
                }
            },
            told => made is null ? Task.CompletedTask : pending.ToldAsync(made, told),
            language);
    }

    /// <summary>What is wished, in a line.</summary>
    public static string WhatOf(MatterOrder order, Language language)
    {
        var words = new Wording(language);
        return words["matter.for", words.Kind(order.Kind), CardText.Literal(order.Committee.Name, 120), words.Day(order.Meeting)];
    }

    private static CardMessage CardOf(MatterReader reader, MatterResult made, bool ready, Language language)
    {
        if (made is not { Refusal: null, Matter: { } matter, File: { } file })
        {
            return MatterViews.Refused(made.Refusal ?? new Refusal("matter.unknown"), made.Matter, language);
        }

        var view = MatterViews.View(reader, matter, language);
        var note = MatterViews.NoteOf(file, language) ?? view.Note;
        return ready && matter.State == MatterState.Ready
            ? MatterCard.Of(view with { Lead = TeamsTexts.Source[language, "matter.nowReady", MatterRules.NameOf(matter)], Note = note }, language)
            : MatterCard.Of(view with { Made = true, Missing = [.. made.Gaps.Select(gap => MatterViews.Say(gap, language))], Note = note }, language);
    }
}
