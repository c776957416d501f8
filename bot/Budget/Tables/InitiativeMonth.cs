namespace TeamsAssistant.Budget.Tables;

/// <summary>An initiative's or programme's money in one month. Amounts are öre.</summary>
/// <param name="Month">First day of the month.</param>
/// <param name="Cost">Costs booked, or null: no code, or the month is not booked yet.</param>
/// <param name="Revenue">Revenue booked, beside the cost; null as the cost.</param>
/// <param name="Used">What each source paid, in the table's order of sources; null as the cost. Negative: given back.</param>
/// <param name="Uncovered">What no source covered; null as the cost.</param>
/// <param name="Kept">
/// What a negative cost left over for later months (negative), and what was taken of it (positive), so that cost = used + uncovered + kept.
/// </param>
public sealed record InitiativeMonth(
    DateOnly Month, long? Cost, long? Revenue, IReadOnlyList<long?> Used, long? Uncovered, long? Kept);
