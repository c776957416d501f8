using TeamsAssistant.Access;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>A pressed button of a card.</summary>
/// <param name="Caller">Who pressed it, as the channel says; never from the card.</param>
/// <param name="Data">The card's data with the inputs in it: from outside, never trusted.</param>
/// <param name="Place">Where.</param>
internal sealed record CardTurn(Caller Caller, object? Data, Place Place);
