namespace TeamsAssistant.Questions.Understanding;

/// <summary>Words of a question that mean something.</summary>
/// <typeparam name="T">What they mean.</typeparam>
/// <param name="Means">What they mean.</param>
/// <param name="From">Their first word.</param>
/// <param name="To">The word after them.</param>
internal readonly record struct Hit<T>(T Means, int From, int To);
