using TeamsAssistant.Texts;

namespace TeamsAssistant.Questions;

/// <summary>A text with one meaning.</summary>
/// <param name="Question">The meaning.</param>
/// <param name="Language">The language of the words.</param>
public sealed record Understood(Question Question, Language Language) : Reading(Language)
{
    /// <summary>The words that name what it is about, as they were written; empty: it follows on another question.</summary>
    public string Named { get; init; } = "";
}
