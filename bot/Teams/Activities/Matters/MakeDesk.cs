using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities.Matters;

/// <summary>Makes the documents of matters, with a card that tells how far it is when it takes long.</summary>
internal sealed class MakeDesk(MatterDocuments documents, IMatters matters, PdfDesk pdfs, LongWork works, MunicipalClock clock)
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
        return works.RunAsync(what, place, progress => MakeAsync(reader, order, ready, progress, language), language);
    }

    /// <summary>What is wished, in a line.</summary>
    public static string WhatOf(MatterOrder order, Language language)
    {
        var words = new Wording(language);
        return words["matter.for", words.Kind(order.Kind), CardText.Literal(order.Committee.Name, 120), words.Day(order.Meeting)];
    }

    private async Task<CardMessage> MakeAsync(MatterReader reader, MatterOrder order, bool ready, IProgress<MakeStep> progress, Language language)
    {
        var made = await documents.MakeAsync(reader.Overview, reader.Person, order, progress, CancellationToken.None);
        if (made is not { Matter: { } matter, File: { } file })
        {
            return Refused(made, language);
        }

        if (ready)
        {
            var marked = await matters.ChangeAsync(
                matter.Committee, matter.Id, [], (now, _) => MatterRules.MarkReady(now), new Change(reader.Person.Id, clock.Now, Door.Teams, "matter.ready"), CancellationToken.None);
            matter = marked.Matter ?? matter;
            return marked.Refusal is { } refusal
                ? NoticeCard.Of(refusal, language)
                : MatterViews.Card(reader, matter, language, TeamsTexts.Source[language, "matter.nowReady", MatterRules.NameOf(matter)]);
        }

        return MatterCard.Of(
            MatterViews.View(reader, matter, language) with
            {
                Made = true,
                Missing = [.. made.Gaps.Select(gap => MatterViews.Say(gap, language))],
                Note = NoteOf(file, language),
            },
            language);
    }

    private static string? NoteOf(Library.LibraryFile file, Language language) =>
        file.Beside ? TeamsTexts.Source[language, "matter.beside"]
        : file.OverEdited ? TeamsTexts.Source[language, "matter.overEdited"]
        : file.Moved ? TeamsTexts.Source[language, "matter.moved"]
        : null;

    // Deleted by people: nothing is put without a word of hers.
    private static CardMessage Refused(MatterResult made, Language language)
    {
        var refusal = made.Refusal ?? new Refusal("matter.unknown");
        return refusal.Code == "matter.fileGone" && made.Matter is { } matter
            ? NoticeCard.Of(
                NoticeKind.Refusal,
                RefusalText.Of(refusal, language),
                language,
                new Choice(TeamsTexts.Source[language, "matter.makeAnew"], new MatterPress(matter.Committee, matter.Id, MatterDeed.MakeAnew, language)))
            : NoticeCard.Of(refusal, language);
    }
}
