namespace TeamsAssistant.Rounds.Duties;

/// <summary>That one person's duties were moved to another, in one step.</summary>
/// <param name="From">Entra object id of who had them.</param>
/// <param name="To">Entra object id of who has them now.</param>
/// <param name="Initiatives">Insats-ids of the initiatives that moved.</param>
/// <param name="By">Entra object id of the coordinator.</param>
/// <param name="At">When, UTC.</param>
public sealed record HandOver(string From, string To, IReadOnlyList<string> Initiatives, string By, DateTimeOffset At)
{
    /// <summary>What tells this one from all others: the mark of the notice to the receiver.</summary>
    public string Mark => At.UtcTicks.ToString("D19", System.Globalization.CultureInfo.InvariantCulture);
}
