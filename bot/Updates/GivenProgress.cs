namespace TeamsAssistant.Updates;

/// <summary>The progress last said: it stands while rounds ask for less.</summary>
/// <param name="Percent">Percent, 0–100.</param>
/// <param name="UpdateId">The status update that holds it.</param>
/// <param name="By">Entra object id of who said it.</param>
/// <param name="At">When, UTC.</param>
public sealed record GivenProgress(int Percent, string UpdateId, string By, DateTimeOffset At)
{
    /// <summary>What the update says of it, or null: it was not asked for.</summary>
    public static GivenProgress? In(StatusUpdate update) =>
        update.Answer.Progress is { } percent ? new GivenProgress(percent, update.Id, update.By, update.At) : null;
}
