namespace TeamsAssistant.Updates;

/// <summary>What became of a new update.</summary>
/// <param name="Update">The stored update.</param>
/// <param name="State">Where the initiative stands now.</param>
/// <param name="Again">True when this very form had been stored before: nothing was written now.</param>
public sealed record StoredUpdate(StatusUpdate Update, LatestState State, bool Again);
