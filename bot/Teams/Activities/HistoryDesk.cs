using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Shows what was said of an initiative over time, to those who may see it.</summary>
internal sealed class HistoryDesk(InitiativeDesk initiatives, IUpdateHistory history)
{
    /// <summary>The history of the initiative that the words name, or a question back.</summary>
    public Task<CardMessage> AskAsync(Caller caller, string words, Language language, CancellationToken cancellation) => initiatives.FindAsync(
        caller,
        words,
        language,
        (found, _) => new HistoryShow(found.Id, 0, language),
        (overview, found, _) => ShowAsync(overview, found, 0, language, cancellation),
        cancellation);

    /// <summary>A page of the history of the initiative with the id.</summary>
    public Task<CardMessage> ShowAsync(Caller caller, string initiative, int skip, Language language, CancellationToken cancellation) =>
        initiatives.OpenAsync(caller, initiative, language, (overview, found) => ShowAsync(overview, found, skip, language, cancellation), cancellation);

    private async Task<CardMessage> ShowAsync(MunicipalityOverview overview, Initiative found, int skip, Language language, CancellationToken cancellation)
    {
        var updates = await history.ReadAsync(found.Id, cancellation);
        return HistoryCard.Of(
            new HistoryView(found, updates, Math.Min(skip, updates.Count), overview.Register.People.ToDictionary(person => person.Id, person => person.Name)),
            language);
    }
}
