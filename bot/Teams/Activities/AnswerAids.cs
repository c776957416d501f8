using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Teams.Activities.CardActions;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Activities;

/// <summary>What helps a person while she writes: her last answer to read, and a text made of the answers to shorter rounds. Nothing is written.</summary>
internal sealed class AnswerAids(IOverview overviews, IUpdates updates, AnswerForms forms)
{
    /// <summary>The same form with what was typed in it and the aid that was asked for.</summary>
    public async Task<CardReply> ShowAsync(Caller caller, AnswerAid asked, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (AnswerDesk.Refuse(overview, caller, asked.Initiative) is { } refusal)
        {
            return CardReply.Say(refusal, asked.Language);
        }

        var initiative = overview.Register.FindInitiative(asked.Initiative)!;
        if (asked.Round is not null && Refuse(overview, caller, initiative, asked.Round, asked.Language) is { } closed)
        {
            return closed;
        }

        var request = new AnswerRequest(initiative.Id, asked.Round, asked.Form, Corrects: null, asked.Fields);
        if (asked.Aid == FormAid.Proposal && overview.OpenRounds.FirstOrDefault(open => open.Id == asked.Round) is { } round)
        {
            var earlier = await updates.ReadAsync(initiative.Id, round.Period, cancellation);
            var text = ProposedText.Of(OfOtherRounds(earlier, round), asked.Language);
            request = request with { Content = asked.Fields with { Done = text.Length > 0 ? text : asked.Fields.Done } };
        }

        return new CardReply(await forms.AgainAsync(
            overview, caller, initiative, request, [], [], asked.Language, cancellation, showsLast: asked.Aid == FormAid.LastAnswer));
    }

    /// <summary>The form as it was left for another card: with what was typed.</summary>
    public async Task<CardReply> ReturnAsync(Caller caller, AnswerBack left, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (AnswerDesk.Refuse(overview, caller, left.Initiative) is { } refusal)
        {
            return CardReply.Say(refusal, left.Language);
        }

        var initiative = overview.Register.FindInitiative(left.Initiative)!;
        if (Refuse(overview, caller, initiative, left.Round, left.Language) is { } closed)
        {
            return closed;
        }

        var request = new AnswerRequest(initiative.Id, left.Round, left.Form, Corrects: null, left.Fields);
        return new CardReply(await forms.AgainAsync(overview, caller, initiative, request, [], [], left.Language, cancellation));
    }

    // Drawn without its round the form would become one between rounds, and nobody would notice.
    private static CardReply? Refuse(MunicipalityOverview overview, Caller caller, Initiative initiative, string round, Language language) =>
        overview.PromptsFor(initiative).Any(asked => asked.Round == round)
            ? null
            : CardReply.Say(PresentRound.Sentence(overview, caller, PresentRound.NotOpen(overview, initiative, round, language), language), language);

    // The latest answer to each round counts.
    private static IEnumerable<StatusUpdate> OfOtherRounds(IEnumerable<StatusUpdate> updates, Round round) => updates
        .Where(update => update.Round is not null && update.Round != round.Id && round.Period.Contains(MunicipalClock.DayOf(update.At)))
        .GroupBy(update => update.Round)
        .Select(answers => answers.MaxBy(answer => answer.At)!);
}
