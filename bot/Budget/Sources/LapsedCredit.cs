namespace TeamsAssistant.Budget.Sources;

/// <summary>Negative cost that no draw, no uncovered cost and no later month of its year took up. It lapses at year's end, and is shown.</summary>
/// <param name="Initiative">Insats-id.</param>
/// <param name="Year">Calendar year.</param>
/// <param name="Amount">Öre, positive.</param>
public sealed record LapsedCredit(string Initiative, int Year, long Amount);
