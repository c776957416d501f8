using TeamsAssistant.Access;

namespace TeamsAssistant.Questions.Answering;

/// <summary>Another committee's initiative or sum: refused with whom to ask.</summary>
/// <param name="Question">The question.</param>
/// <param name="Subject">What the person may not know of.</param>
/// <param name="Committee">Name of the committee.</param>
/// <param name="Ask">Who can answer, or null: nobody is known.</param>
public sealed record RefusedAnswer(Question Question, Subject Subject, string Committee, Person? Ask) : Answer(Question);
