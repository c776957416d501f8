namespace TeamsAssistant.Benchmarks;

/// <summary>What a bot did while it was pressed.</summary>
/// <param name="Times">Milliseconds of each answer.</param>
/// <param name="Processor">Processor time of the bot's process meanwhile.</param>
internal sealed record Load(IReadOnlyList<double> Times, TimeSpan Processor);
