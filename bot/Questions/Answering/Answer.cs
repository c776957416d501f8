namespace TeamsAssistant.Questions.Answering;

/// <summary>The answer to a question that was understood: amounts, or a refusal.</summary>
/// <param name="Question">The question: said back.</param>
public abstract record Answer(Question Question);
