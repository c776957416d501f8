using TeamsAssistant.Initiatives;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Cards;

/// <summary>What the history card shows.</summary>
/// <param name="Initiative">The initiative.</param>
/// <param name="Updates">All its updates, newest first.</param>
/// <param name="Skip">How many newer ones are passed over.</param>
/// <param name="Names">Names of people by Entra object id.</param>
public sealed record HistoryView(
    Initiative Initiative, IReadOnlyList<StatusUpdate> Updates, int Skip, IReadOnlyDictionary<string, string> Names);
