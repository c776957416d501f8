namespace TeamsAssistant.Teams.Sending.Outbox;

/// <summary>A person whom something of a round could not be delivered to.</summary>
/// <param name="Person">Entra object id.</param>
/// <param name="Code">Code of the failure, see <see cref="SendReason"/>.</param>
/// <param name="At">When it was given up.</param>
internal sealed record Unreached(string Person, string Code, DateTimeOffset At);
