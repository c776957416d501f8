using TeamsAssistant.Texts;

namespace TeamsAssistant.Questions;

/// <summary>A text without a meaning here.</summary>
/// <param name="Why">What is missing or too much.</param>
/// <param name="Said">The words that are not known, or null.</param>
/// <param name="Language">The language of the words.</param>
public sealed record Declined(DeclineReason Why, string? Said, Language Language) : Reading(Language);
