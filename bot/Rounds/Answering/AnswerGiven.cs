using TeamsAssistant.Access;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Rounds.Answering;

/// <summary>What became of a given answer: stored, wrong in fields, outrun by another, or refused.</summary>
public abstract record AnswerGiven
{
    private AnswerGiven()
    {
    }

    /// <summary>Stored; the state is the one after it.</summary>
    public sealed record Stored(StoredUpdate Update) : AnswerGiven;

    /// <summary>Being stored, longer than the person can wait: the task ends as one of the others, or fails when nothing was stored.</summary>
    public sealed record Storing(Task<AnswerGiven> Ending) : AnswerGiven;

    /// <summary>Nothing stored: the fields say why. What was typed is shown again.</summary>
    public sealed record Wrong(IReadOnlyList<Refusal> Faults, IReadOnlyList<Refusal> Questions) : AnswerGiven;

    /// <summary>Nothing stored yet: the person is asked whether what she typed is right.</summary>
    public sealed record Doubtful(IReadOnlyList<Refusal> Questions) : AnswerGiven;

    /// <summary>Nothing stored: a newer answer came after the one that was to be corrected.</summary>
    public sealed record Outrun : AnswerGiven;

    /// <summary>Nothing stored: this person, initiative or round cannot be answered.</summary>
    public sealed record Refused(Refusal Reason) : AnswerGiven;
}
