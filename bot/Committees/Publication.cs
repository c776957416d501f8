namespace TeamsAssistant.Committees;

/// <summary>That a matter's document was published.</summary>
/// <param name="Sha256">Which document.</param>
/// <param name="Version">Its version.</param>
/// <param name="By">Entra object id.</param>
/// <param name="At">When, UTC.</param>
public sealed record Publication(string Sha256, int Version, string By, DateTimeOffset At)
{
    /// <summary>The document as it lies in the library for the committee; null: of earlier days, or no library has it.</summary>
    public MatterDocument? Document { get; init; }
}
