using TeamsAssistant.Texts;

namespace TeamsAssistant.Questions;

/// <summary>A text with several meanings: a question back, each of them one press.</summary>
/// <param name="Questions">Each meaning, the likeliest first; at least two, or one that is only like what was written.</param>
/// <param name="Said">The words that are unclear, or null: the whole is.</param>
/// <param name="Near">No name fits: these are only like what was written.</param>
/// <param name="Language">The language of the words.</param>
public sealed record Unclear(IReadOnlyList<Question> Questions, string? Said, bool Near, Language Language) : Reading(Language);
