using TeamsAssistant.Access;
using TeamsAssistant.Documents;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities.Matters;

/// <summary>Asks which round a document is to build on where none feeds its meeting: never a guess.</summary>
internal sealed class RoundQuestion(MatterDocuments documents)
{
    /// <summary>The question, or null: it is clear.</summary>
    /// <param name="overview">What stands.</param>
    /// <param name="person">Who asks.</param>
    /// <param name="order">What she wishes.</param>
    /// <param name="payload">The button for a round's id, or <see cref="AgendaCreate.NoRound"/>.</param>
    /// <param name="language">Her language.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<CardMessage?> AskAsync(
        MunicipalityOverview overview, Person person, MatterOrder order, Func<string, CardPayload> payload, Language language, CancellationToken cancellation)
    {
        var rounds = await documents.RoundsToAskAsync(overview, person, order, cancellation);
        if (rounds.Count == 0)
        {
            return null;
        }

        var words = new Wording(language);
        return ChoiceCard.Of(
            order.Committee.Name,
            [
                .. rounds.Take(ChoiceCard.MostChoices - 1).Select(round => new Choice(words["agenda.round", round.Id, words.Span(round.Period)], payload(round.Id))),
                new Choice(words["agenda.noRound"], payload(AgendaCreate.NoRound)),
            ],
            language,
            words["agenda.whichRound", order.Committee.Name, words.Day(order.Meeting)]);
    }

    /// <summary>The round of a button, and whether one was chosen.</summary>
    public static (string? Round, bool Asked) Read(string? chosen) => (chosen == AgendaCreate.NoRound ? null : chosen, chosen is not null);
}
