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
internal sealed class AnswerIntake(IOverview overviews, BudgetStatements statements, GiveAnswer answers, AnswerForms forms, DutyBell bell)
{
    /// <summary>Stores the answer and gives the next form or the receipt; else the form again, or a notice beside it.</summary>
    public async Task<CardReply> TakeAsync(Caller caller, AnswerRequest request, Language language, CancellationToken cancellation)
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
            AnswerGiven.Stored stored =>
                new(await forms.AfterAsync(overview, caller, file!.Initiative, stored.Update, language, cancellation)),
            AnswerGiven.Wrong wrong => new(await forms.AgainAsync(overview, caller, file!.Initiative, request, wrong.Faults, language, cancellation)),
            AnswerGiven.Outrun => await OutrunAsync(caller, file!.Initiative, request, language, cancellation),
            AnswerGiven.Refused refused => CardReply.Say(Explained(overview, file?.Initiative, request, refused.Reason, language), language),
            var other => throw new InvalidOperationException($"{other.GetType().Name} has no card."),
        };
    }

    // A round that is closed is not just "not open": when it was says what happened.
    private static Refusal Explained(
        MunicipalityOverview overview, Initiative? initiative, AnswerRequest request, Refusal reason, Language language) =>
        reason.Code == "answer.roundNotOpen" && initiative is not null && overview.ClosedOn(request.Round!) is { } day
            ? new Refusal("answer.roundClosed", null, initiative.Name, new Wording(language).Day(day))
            : reason;

    private async Task<AnswerFile> FileAsync(
        MunicipalityOverview overview, Caller caller, Initiative initiative, string? round, CancellationToken cancellation)
    {
        var year = forms.YearOf(overview.OpenRounds.FirstOrDefault(open => open.Id == round));
        return new AnswerFile(
            overview.Register.FindPerson(caller.Id),
            initiative,
            overview.StateOf(initiative),
            [.. overview.PromptsFor(initiative)],
            await statements.ReadAsync(overview, initiative, year, cancellation));
    }

    // What came between is read, and the same form is shown again: sent once more, it corrects that.
    private async Task<CardReply> OutrunAsync(
        Caller caller, Initiative initiative, AnswerRequest request, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        var latest = overview.LatestOf(initiative)?.Update;
        var fault = new Refusal("answer.newer", null, initiative.Name, latest is null ? "" : Wording.Instant(latest.At));
        return new(await forms.AgainAsync(overview, caller, initiative, request with { Corrects = latest?.Id }, [fault], language, cancellation));
    }
}
