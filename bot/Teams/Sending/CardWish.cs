namespace TeamsAssistant.Teams.Sending;

/// <summary>That shared cards are to be looked at.</summary>
/// <param name="Round">Of this round, or null: of all open rounds.</param>
/// <param name="Afresh">Also those that were given up.</param>
internal sealed record CardWish(string? Round, bool Afresh);
