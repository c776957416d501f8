namespace TeamsAssistant.Documents.Reports;

/// <summary>A column.</summary>
/// <param name="Header">Its heading.</param>
/// <param name="Width">Its share of the table's width, 1 or more, reckoned against the other columns.</param>
/// <param name="Numbers">Holds numbers: set to the right and never broken.</param>
public sealed record TableColumn(string Header, int Width, bool Numbers = false);
