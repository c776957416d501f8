using TeamsAssistant.Initiatives;
using TeamsAssistant.Questions;
using TeamsAssistant.Questions.Answering;

namespace TeamsAssistant.Teams.Cards.Answers;

/// <summary>What an answer is read with: the register's names, and what the reader sees of it.</summary>
/// <param name="Register">The register.</param>
/// <param name="Sight">What the reader sees: other parts are counted, never named.</param>
internal sealed record AnswerView(Register Register, Sight Sight)
{
    /// <summary>What the subject is called; empty for all.</summary>
    public string NameOf(Subject subject) => subject.Kind switch
    {
        SubjectKind.Initiative => Register.FindInitiative(subject.Key)?.Name ?? subject.Key,
        SubjectKind.Committee => Register.FindCommittee(subject.Key)?.Name ?? subject.Key,
        _ => subject.Key,
    };

    /// <summary>Whether it has parts.</summary>
    public bool HasParts(Subject subject) => subject.Kind == SubjectKind.Initiative
        && Register.Initiatives.Any(one => string.Equals(one.Programme, subject.Key, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the reader sees every initiative of the group.</summary>
    public bool SeesAll(Subject group) => Register.Initiatives.Where(one => group.Kind switch
    {
        SubjectKind.Committee => one.Committee == group.Key,
        SubjectKind.Department => Same(one.Department, group.Key),
        SubjectKind.Area => Same(one.Area, group.Key),
        _ => true,
    }).All(Sight.Sees);

    /// <summary>Name of a person, or null.</summary>
    public string? PersonName(string? id) => id is null ? null : Register.FindPerson(id)?.Name;

    private static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
