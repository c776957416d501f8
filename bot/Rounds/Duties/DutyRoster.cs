using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Rounds.Duties;

/// <summary>Who answers for what on a day: pure. What the register says, moved by who is away and by a prompt that was left to somebody.</summary>
/// <param name="Aways">Everyone who is or will be away.</param>
/// <param name="Day">The day it is about, in the municipality.</param>
public sealed record DutyRoster(IReadOnlyList<Away> Aways, DateOnly Day)
{
    /// <summary>
    /// Who is to answer: whom the prompt was left to; else the owner; when she is away her stand-in, else the first deputy who is not away.
    /// Null when the initiative has no owner. Nobody to step in: the owner herself.
    /// </summary>
    public string? AskedFor(Initiative initiative, Prompt? prompt = null)
    {
        if ((prompt?.LeftTo ?? initiative.Owner) is not { } asked)
        {
            return null;
        }

        return AwayOf(asked) is not { } away ? asked
            : away.StandIn is { } standIn && AwayOf(standIn) is null ? standIn
            : initiative.Deputies.FirstOrDefault(deputy => AwayOf(deputy) is null) ?? asked;
    }

    /// <summary>Whether the person may answer: owner, deputy, contributor, whom it was left to, or who stands in for the one asked.</summary>
    public bool MayAnswer(string person, Initiative initiative, Prompt? prompt = null) =>
        initiative.MayBeAnsweredBy(person) || prompt?.LeftTo == person || AskedFor(initiative, prompt) == person;

    /// <summary>What the person has set for the day, or null: she is there.</summary>
    public Away? AwayOf(string person)
    {
        for (var at = Aways.Count - 1; at >= 0; at--)
        {
            if (Aways[at].Person == person && Aways[at].Days.Contains(Day))
            {
                return Aways[at];
            }
        }

        return null;
    }
}
