using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Teams.Activities.Commands;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities.Matters;

/// <summary>What the secretary does with a matter: next version, ready, published, moved, withdrawn; and what its owner answers.</summary>
internal sealed class MatterDesk(
    MatterViews views,
    MatterFinding finding,
    IMatters matters,
    MatterDocuments documents,
    MakeDesk makes,
    PublishDesk publishes,
    PdfDesk pdfs,
    Rounds.Notices.INotices notices,
    MunicipalClock clock)
{
    /// <summary>Marks the matter ready that the words name.</summary>
    public Task<CardMessage> ReadyAsync(Caller caller, string words, Language language, CancellationToken cancellation) => finding.FindAsync(
        caller,
        words,
        language,
        (_, matter) => matter.State == MatterState.Draft,
        matter => new MatterPress(matter.Committee, matter.Id, MatterDeed.Ready, language),
        (reader, matter) => ReadyAsync(reader, matter, language, cancellation),
        cancellation);

    /// <summary>Publishes the matter that the words name.</summary>
    public Task<CardMessage> PublishAsync(Caller caller, string words, Place place, Language language, CancellationToken cancellation) => finding.FindAsync(
        caller,
        words,
        language,
        (_, matter) => matter.State == MatterState.Ready || matter.HasUnpublished,
        matter => new MatterPress(matter.Committee, matter.Id, MatterDeed.Publish, language),
        (reader, matter) => publishes.PublishAsync(reader, matter, place, language),
        cancellation);

    /// <summary>A button of a matter; null when another desk does it.</summary>
    public async Task<CardMessage?> PressAsync(Caller caller, MatterPress press, Place place, CancellationToken cancellation)
    {
        var (reader, matter, refusal) = await FindAsync(caller, press.Committee, press.Matter, press.Deed is MatterDeed.Show or MatterDeed.Changes, cancellation);
        var language = press.Language;
        return (reader, matter, press.Deed) switch
        {
            (null, _, _) or (_, null, _) => NoticeCard.Of(refusal!, language),
            (_, _, MatterDeed.Show) => await ShowAsync(reader, matter, language, cancellation),
            (_, _, MatterDeed.Changes) => ChangesCard.Of(
                matter,
                await documents.ChangesAsync(reader.Overview, OrderOf(reader, matter, language), matter, reader.Person, cancellation),
                reader.Handles,
                language),
            (_, _, MatterDeed.AskAnswer) => reader.IsAsked(matter)
                ? MatterWordsCard.Of(matter, MatterWords.Answer, matter.Latest!.Asked, null, null, language)
                : NoticeCard.Of(new Refusal("matter.notAsked", null, MatterRules.NameOf(matter)), language),
            (_, _, MatterDeed.Make or MatterDeed.MakeAnew) => await makes.MakeAsync(
                reader.Overview, reader.Person, OrderOf(reader, matter, language) with { Anew = press.Deed == MatterDeed.MakeAnew }, ready: false, place, language),
            (_, _, MatterDeed.Pdf) => await pdfs.MakeAsync(reader, matter, place, language),
            (_, _, MatterDeed.Ready) => await ReadyAsync(reader, matter, language, cancellation),
            (_, _, MatterDeed.Publish) => await publishes.PublishAsync(reader, matter, place, language),
            (_, _, MatterDeed.AskReason) => MatterWordsCard.Of(matter, MatterWords.Reason, Missing(matter, language), matter.Override?.Reason, null, language),
            (_, _, MatterDeed.AskWithdrawal) => MatterWordsCard.Of(matter, MatterWords.Withdrawal, null, null, null, language),
            (_, _, MatterDeed.AskMeeting) => MatterWordsCard.Of(matter, MatterWords.Meeting, null, Wording.Iso(matter.Meeting), null, language),
            _ => null,
        };
    }

    /// <summary>The words of a form of a matter.</summary>
    public async Task<CardMessage> SendAsync(Caller caller, MatterSend sent, Place place, CancellationToken cancellation)
    {
        var language = sent.Language;
        var (reader, matter, refusal) = await FindAsync(caller, sent.Committee, sent.Matter, sent.For == MatterWords.Answer, cancellation);
        if (reader is null || matter is null)
        {
            return NoticeCard.Of(refusal!, language);
        }

        var words = sent.Words?.Trim() ?? "";
        if (FaultOf(words, MatterWordsCard.Longest(sent.For)) is { } fault)
        {
            // A refused number is not shown again: the card would keep it.
            var shown = fault.Code == "reason.personalNumber" ? null : words;
            return MatterWordsCard.Of(matter, sent.For, sent.For == MatterWords.Answer ? matter.Latest?.Asked : Missing(matter, language), shown, fault, language);
        }

        return sent.For switch
        {
            MatterWords.Reason => await makes.MakeAsync(
                reader.Overview, reader.Person, OrderOf(reader, matter, language) with { Reason = words }, ready: true, place, language),
            MatterWords.Withdrawal => await DoneAsync(
                reader, matter, (now, _) => MatterRules.Withdraw(now, words), new Change(caller.Id, clock.Now, Door.Teams, "matter.withdraw"), "matter.nowWithdrawn", language, cancellation),
            MatterWords.Meeting => await MoveAsync(reader, matter, words, language, cancellation),
            _ => await AnswerAsync(reader, matter, words, language, cancellation),
        };
    }

    /// <summary>The matter with who looks at it; the committee's secretary alone changes it.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="committee">Abbreviation.</param>
    /// <param name="id">Key of the matter.</param>
    /// <param name="looks">Whether who may only look, or is asked, is let in.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<(MatterReader? Reader, Matter? Matter, Refusal? Refusal)> FindAsync(
        Caller caller, string committee, string id, bool looks, CancellationToken cancellation)
    {
        var (reader, refusal) = await views.ReadAsync(caller, committee, cancellation);
        if (reader is null)
        {
            return (null, null, refusal);
        }

        if (await matters.FindAsync(reader.Committee.Abbreviation, id, cancellation) is not { } matter)
        {
            return (reader, null, reader.Follows ? new Refusal("matter.unknown") : new Refusal("matter.notYours", null, reader.Committee.Name));
        }

        // Who has answered may send the same again.
        return reader.Handles || reader.IsAsked(matter) || (looks && (reader.Follows || matter.Latest?.Answer?.By == caller.Id))
            ? (reader, matter, null)
            : (null, null, new Refusal(reader.Follows ? "agenda.notSecretary" : "matter.notYours", null, reader.Committee.Name));
    }

    // What stands in the document may have been said anew since: the secretary sees that before she goes on with it.
    private async Task<CardMessage> ShowAsync(MatterReader reader, Matter matter, Language language, CancellationToken cancellation)
    {
        var view = MatterViews.View(reader, matter, language);
        var changes = reader.Handles && MatterRules.MayMake(matter)
            ? await documents.ChangesAsync(reader.Overview, OrderOf(reader, matter, language), matter, reader.Person, cancellation)
            : [];
        return MatterCard.Of(changes.Count == 0 ? view : view with { Note = TeamsTexts.Source[language, "changes.summary", changes.Count] }, language);
    }

    private Task<CardMessage> ReadyAsync(MatterReader reader, Matter matter, Language language, CancellationToken cancellation) => DoneAsync(
        reader, matter, (now, _) => MatterRules.MarkReady(now), new Change(reader.Person.Id, clock.Now, Door.Teams, "matter.ready"), "matter.nowReady", language, cancellation);

    private Task<CardMessage> MoveAsync(MatterReader reader, Matter matter, string words, Language language, CancellationToken cancellation)
    {
        var day = MeetingInCommand.Read(words, clock.Today).Day;
        return day is { } meeting && meeting >= clock.Today
            ? DoneAsync(
                reader, matter, (now, _) => MatterRules.Move(now, meeting), new Change(reader.Person.Id, clock.Now, Door.Teams, "matter.move"), "matter.nowMoved", language, cancellation)
            : Task.FromResult(MatterWordsCard.Of(matter, MatterWords.Meeting, null, words, new Refusal("matter.noDay"), language));
    }

    private async Task<CardMessage> AnswerAsync(MatterReader reader, Matter matter, string text, Language language, CancellationToken cancellation)
    {
        if (!reader.IsAsked(matter) && matter.Latest?.Answer is null)
        {
            return NoticeCard.Of(new Refusal("matter.notAsked", null, MatterRules.NameOf(matter)), language);
        }

        var change = new Change(reader.Person.Id, clock.Now, Door.Teams, "matter.answer");
        var outcome = await matters.ChangeAsync(
            matter.Committee, matter.Id, [], (now, _) => MatterRules.Answer(now, text, reader.Person.Id, change.At), change, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            return NoticeCard.Of(refusal, language);
        }

        // Killed before it, the duty of reminding adds it.
        await notices.AddAsync(SentBackNotices.Answered(outcome.Matter!, reader.Overview.Register, change.At), cancellation);
        return NoticeCard.Of(NoticeKind.Note, TeamsTexts.Source[language, "matter.nowAnswered", MatterRules.NameOf(matter)], language);
    }

    private async Task<CardMessage> DoneAsync(
        MatterReader reader,
        Matter matter,
        Func<Matter, IReadOnlyList<Meeting>, MatterStep> rule,
        Change change,
        string said,
        Language language,
        CancellationToken cancellation)
    {
        if (!reader.Handles)
        {
            return NoticeCard.Of(new Refusal("agenda.notSecretary", null, reader.Committee.Name), language);
        }

        var outcome = await matters.ChangeAsync(matter.Committee, matter.Id, [], rule, change, cancellation);
        return outcome switch
        {
            { Refusal: { Code: "matter.held" } held } => MatterViews.Card(reader, matter, language, RefusalText.Of(held, language)),
            { Refusal: { } refusal } => MatterViews.Refused(refusal, matter, language),
            _ => MatterViews.Card(reader, outcome.Matter!, language, TeamsTexts.Source[language, said, MatterRules.NameOf(matter)]),
        };
    }

    private static MatterOrder OrderOf(MatterReader reader, Matter matter, Language language) =>
        new(reader.Committee, matter.Kind, matter.Meeting, matter.Document is { } made ? Language.From(made.Language) : language)
        {
            Subject = matter.Subject,
            Matter = matter.Id,
        };

    private static string? Missing(Matter matter, Language language) =>
        matter.Gates.Count == 0 ? null : TeamsTexts.Source[language, "agenda.missingCount", matter.Gates.Count];

    private static Refusal? FaultOf(string words, int longest) => words.Length == 0
        ? new Refusal("words.missing")
        : FreeText.FaultOf(words, longest) switch
        {
            FreeTextFault.PersonalIdentityNumber => new Refusal("reason.personalNumber"),
            FreeTextFault.TooLong => new Refusal("reason.tooLong"),
            FreeTextFault.ControlCharacter => new Refusal("reason.signs"),
            _ => null,
        };
}
