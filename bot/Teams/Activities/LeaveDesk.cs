using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Teams.Activities.CardActions;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>"Lämna till …": the choice of people, and the next form when the question is left.</summary>
internal sealed class LeaveDesk(IOverview overviews, LeaveQuestion deed, AnswerForms forms)
{
    /// <summary>The choice, when the person may leave the question.</summary>
    public async Task<CardReply> AskAsync(Caller caller, AnswerLeave asked, CancellationToken cancellation)
    {
        var (round, language) = (asked.Round, asked.Language);
        var overview = await overviews.ReadAsync(cancellation);
        if (overview.Register.FindInitiative(asked.Initiative) is not { } known)
        {
            return CardReply.Say(new Refusal("answer.unknownInitiative"), language);
        }

        if (PromptOf(overview, known, round) is not { } prompt)
        {
            return CardReply.Say(
                PresentRound.Sentence(overview, caller, PresentRound.NotOpen(overview, known, round, language), language), language);
        }

        return overview.Register.FindPerson(caller.Id) is not null && overview.Roster.MayAnswer(caller.Id, known, prompt)
            ? new CardReply(LeaveCard.Of(known, asked, LeaveChoices.Of(known, overview.Register, caller.Id)))
            : CardReply.Say(new Refusal("answer.notYours"), language);
    }

    /// <summary>Leaves the question; then the person's next form, or a word that nothing of hers is left.</summary>
    public async Task<CardReply> LeaveAsync(
        Caller caller, string round, string initiative, string? to, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (overview.Register.FindInitiative(initiative) is not { } known)
        {
            return CardReply.Say(new Refusal("answer.unknownInitiative"), language);
        }

        var prompt = PromptOf(overview, known, round);
        var refusal = await deed.RunAsync(
            caller, overview.Register, overview.Roster, known, prompt, to ?? "", Door.Teams, cancellation);
        if (refusal is not null)
        {
            return CardReply.Say(refusal, language);
        }

        var left = TeamsTexts.Source[language, "leave.done", CardText.Literal(known.Name), CardText.Literal(overview.Register.FindPerson(to!)!.Name)];
        var after = overview.With(prompt! with { LeftTo = to });
        var open = after.OpenRounds.First(one => one.Id == prompt!.Round);
        return AnswerForms.Asked(after.Of(open), after.Roster, caller).FirstOrDefault(one => one.Answer is null) is { } next
            ? new CardReply(await forms.NewAsync(after, caller, next.Initiative, open, null, language, cancellation, left))
            : new CardReply(NoticeCard.Of(Cards.NoticeKind.Note, left, language));
    }

    private static Prompt? PromptOf(MunicipalityOverview overview, Initiative initiative, string round) =>
        overview.PromptsFor(initiative).FirstOrDefault(asked => asked.Round == round);
}
