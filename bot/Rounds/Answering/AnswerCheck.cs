using TeamsAssistant.Access;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Rounds.Answering;

/// <summary>What the check of a form gave: an answer, or every fault by field.</summary>
/// <param name="Answer">The checked answer; null when there are faults, or when the last answer stands.</param>
/// <param name="Faults">Faults, each with its field.</param>
public sealed record AnswerCheck(Answer? Answer, IReadOnlyList<Refusal> Faults)
{
    /// <summary>What the person is asked to look at once more, each with its field; she may go on.</summary>
    public IReadOnlyList<Refusal> Questions { get; init; } = [];
}
