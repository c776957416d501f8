namespace TeamsAssistant.Budget.Sources;

/// <summary>
/// How an initiative's own costs of a year were paid; without its descendants. Cost = the sources' sum + uncovered − lapsed, to the öre.
/// </summary>
/// <param name="Initiative">Insats-id.</param>
/// <param name="Year">Calendar year.</param>
/// <param name="Sources">The sources it may use in the year and that have a sum, in the order of use; 0 when nothing was drawn.</param>
/// <param name="Uncovered">"Ej finansierat": öre, 0 or more.</param>
/// <param name="Lapsed">Negative cost that nothing took up, öre, 0 or more; as far as the year is booked.</param>
public sealed record InitiativeYearFlow(string Initiative, int Year, IReadOnlyList<SourceUse> Sources, long Uncovered, long Lapsed);
