namespace TeamsAssistant.Initiatives;

/// <summary>One row of the register's sheet finansiering: the initiative's budget from one source in one year.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Source">Name of the funding source.</param>
/// <param name="Budget">Öre, 0 or more.</param>
public sealed record Funding(int Year, string Source, long Budget);
