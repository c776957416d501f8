namespace TeamsAssistant.Initiatives;

/// <summary>One row of the register's sheet källor: a source in one year.</summary>
/// <param name="Name">Källa.</param>
/// <param name="Order">Ordning: 1 is used first.</param>
/// <param name="Year">År.</param>
/// <param name="Allotted">Tilldelat, öre.</param>
/// <param name="CarriesOver">Överförs: what is left at year's end goes to next year.</param>
/// <param name="Repaid">Återbetalas: what is left is to be paid back, unless carried into a later year's row.</param>
public sealed record FundingSource(string Name, int Order, int Year, long Allotted, bool CarriesOver, bool Repaid);
