namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>A standing in its place in a table.</summary>
/// <param name="Standing">The standing.</param>
/// <param name="Part">Its programme stands above it, and holds its sums.</param>
internal sealed record PlacedStanding(Standing Standing, bool Part);
