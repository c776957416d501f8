using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Cards;

/// <summary>What a receipt confirms.</summary>
/// <param name="Initiative">What was answered for.</param>
/// <param name="Update">What was stored.</param>
/// <param name="Round">The round, or null between rounds.</param>
/// <param name="AllAnswered">The person has nothing more to answer in the round.</param>
/// <param name="Again">The same form came a second time: nothing new was stored.</param>
public sealed record ReceiptView(Initiative Initiative, StatusUpdate Update, Round? Round, bool AllAnswered, bool Again = false);
