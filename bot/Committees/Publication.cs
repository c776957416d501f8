namespace TeamsAssistant.Committees;

/// <summary>That a matter's document was published.</summary>
/// <param name="Sha256">Which document.</param>
/// <param name="Version">Its version.</param>
/// <param name="By">Entra object id.</param>
/// <param name="At">When, UTC.</param>
public sealed record Publication(string Sha256, int Version, string By, DateTimeOffset At);
