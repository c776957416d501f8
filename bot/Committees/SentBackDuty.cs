using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds.Duties;

namespace TeamsAssistant.Committees;

/// <summary>Whose duty a matter is that was sent back: pure, so that a hand-over or an absence moves it without anything being written.</summary>
public static class SentBackDuty
{
    /// <summary>Whether it waits for an answer.</summary>
    public static bool Waits(Matter matter) => matter is { State: MatterState.SentBack, Latest: { Kind: DecisionKind.SentBack, Answer: null } };

    /// <summary>Who is to answer: who answers for the initiative that it was sent back for; without initiative or owner the handling official.</summary>
    public static string HolderOf(Matter matter, Register register, DutyRoster roster) =>
        matter.Latest?.Initiative is { } id && register.FindInitiative(id) is { } initiative && roster.AskedFor(initiative) is { } asked
            ? asked
            : matter.HandlingOfficial;

    /// <summary>Whether the person may answer: who is to, and who may answer for the initiative at any time.</summary>
    public static bool MayAnswer(string person, Matter matter, Register register, DutyRoster roster) =>
        Waits(matter)
        && (HolderOf(matter, register, roster) == person
            || (matter.Latest!.Initiative is { } id && register.FindInitiative(id) is { } initiative && roster.MayAnswer(person, initiative)));
}
