using TeamsAssistant.Texts;

namespace TeamsAssistant.Questions;

/// <summary>What was made of a text: one meaning (<see cref="Understood"/>), several (<see cref="Unclear"/>), or none (<see cref="Declined"/>). Never a guess.</summary>
/// <param name="Language">The language of the words.</param>
public abstract record Reading(Language Language);
