using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Rounds.Answering;

/// <summary>What became of a given answer: stored, wrong in fields, or refused.</summary>
public abstract record AnswerGiven
{
    private AnswerGiven()
    {
    }

    /// <summary>Stored; <paramref name="Again"/> when this very form had been stored before.</summary>
    public sealed record Stored(Initiative Initiative, StatusUpdate Update, bool Again) : AnswerGiven;

    /// <summary>Nothing stored: the fields say why. What was typed is shown again.</summary>
    public sealed record Wrong(AnswerFile File, IReadOnlyList<Refusal> Faults) : AnswerGiven;

    /// <summary>Nothing stored: this person, initiative or round cannot be answered.</summary>
    public sealed record Refused(Refusal Reason) : AnswerGiven;
}
