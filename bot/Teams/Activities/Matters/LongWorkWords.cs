using TeamsAssistant.Documents;
using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Matters;

/// <summary>What a person is told while work goes on.</summary>
/// <param name="GoesOn">That it does, when her turn is over before it.</param>
/// <param name="Card">How far it is.</param>
internal sealed record LongWorkWords(string GoesOn, Func<MakeStep, CardMessage> Card);
