using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Cards;

/// <summary>One thing that an unclear question may mean.</summary>
/// <param name="Title">What the button says.</param>
/// <param name="Payload">What a press of it asks.</param>
public sealed record Choice(string Title, CardPayload Payload);
