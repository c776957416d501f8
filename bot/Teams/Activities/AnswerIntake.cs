using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Leader;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Teams.Activities.CardActions;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Activities;

/// <summary>
/// Takes an answer that was sent: reads the overview once, for the deed and for the card that follows it. Whatever is refused leaves what
/// was typed on the person's screen.
/// </summary>
internal sealed class AnswerIntake(
    IOverview overviews, BudgetStatements statements, GiveAnswer answers, AnswerForms forms, SlowAnswers slow, DutyBell bell)
{
    /// <summary>Stores the answer and gives the next form or the receipt; else the form again, or a notice beside it.</summary>
    public async Task<CardReply> TakeAsync(
        Caller caller, AnswerRequest request, Place place, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        var file = overview.Register.FindInitiative(request.Initiative) is { } initiative
            ? await FileAsync(overview, caller, initiative, request.Round, cancellation)
            : null;
        var given = await answers.RunAsync(caller, file, request, Door.Teams, cancellation);
        if (given is AnswerGiven.Stored { Update.Update.Answer.Level: SituationLevel.Critical })
        {
            // The calendar tells chair and coordinator at once.
            bell.Ring();
        }

        return given switch
        {
            AnswerGiven.Stored stored => new(await AfterAsync(overview, caller, file!.Initiative, stored.Update, language, cancellation)),
            AnswerGiven.Storing storing => Follow(storing, caller, file!.Initiative, place, language),
            AnswerGiven.Wrong wrong =>
                new(await forms.AgainAsync(overview, caller, file!.Initiative, request, wrong.Faults, wrong.Questions, language, cancellation)),
            AnswerGiven.Doubtful doubtful =>
                new(await forms.AgainAsync(overview, caller, file!.Initiative, request, [], doubtful.Questions, language, cancellation)),
            AnswerGiven.Outrun => await OutrunAsync(caller, file!.Initiative, request, language, cancellation),
            AnswerGiven.Refused { Reason.Code: "answer.roundNotOpen" } => CardReply.Say(
                PresentRound.Sentence(overview, caller, PresentRound.NotOpen(overview, file!.Initiative, request.Round!, language), language), language),
            AnswerGiven.Refused { Reason.Code: "answer.closedCorrection" } => CardReply.Say(
                PresentRound.Uncorrectable(overview, file!.Initiative, overview.LatestOf(file.Initiative)!.Update.Round!, language), language),
            AnswerGiven.Refused refused => CardReply.Say(refused.Reason, language),
            var other => throw new InvalidOperationException($"{other.GetType().Name} has no card."),
        };
    }

    private CardReply Follow(AnswerGiven.Storing storing, Caller caller, Initiative initiative, Place place, Language language)
    {
        slow.Follow(storing.Ending, caller, initiative, place, language);
        return CardReply.Say(TeamsTexts.Source[language, "answer.saving", CardText.Literal(initiative.Name)], language);
    }

    // The next form reads the money; where the time is up before that, the receipt says what must be said: it is stored.
    private async Task<CardMessage> AfterAsync(
        MunicipalityOverview overview, Caller caller, Initiative initiative, StoredUpdate stored, Language language, CancellationToken cancellation)
    {
        try
        {
            return await forms.AfterAsync(overview, caller, initiative, stored, language, cancellation);
        }
        catch (OperationCanceledException)
        {
            return ReceiptCard.Of(new ReceiptView(initiative, stored.Update, Round: null, AllAnswered: false, stored.Again), language);
        }
    }

    private async Task<AnswerFile> FileAsync(
        MunicipalityOverview overview, Caller caller, Initiative initiative, string? round, CancellationToken cancellation)
    {
        var open = overview.OpenRounds.FirstOrDefault(open => open.Id == round);
        var year = forms.YearOf(open);
        return new AnswerFile(
            overview.Register.FindPerson(caller.Id),
            initiative,
            overview.StateOf(initiative),
            [.. overview.PromptsFor(initiative)],
            await statements.ReadAsync(overview, initiative, year, cancellation),
            Asks.In(open?.Cadence),
            overview.Roster);
    }

    // What came between is read, and the same form is shown again: sent once more, it corrects that.
    private async Task<CardReply> OutrunAsync(
        Caller caller, Initiative initiative, AnswerRequest request, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        var latest = overview.LatestOf(initiative)?.Update;
        var fault = new Refusal("answer.newer", null, initiative.Name, latest is null ? "" : Wording.Instant(latest.At));
        return new(await forms.AgainAsync(overview, caller, initiative, request with { Corrects = latest?.Id }, [fault], [], language, cancellation));
    }
}
