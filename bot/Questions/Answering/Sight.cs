using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Questions.Answering;

/// <summary>What a person may be told (rules.md, Who may ask about what). Somebody who is in no row has none: she is told nothing.</summary>
/// <param name="Person">Who asks.</param>
/// <param name="Initiatives">Ids of the initiatives that she sees, without case.</param>
public sealed record Sight(Person Person, IReadOnlySet<string> Initiatives)
{
    /// <summary>What the person sees.</summary>
    /// <param name="person">A person of the register.</param>
    /// <param name="visible">The initiatives that she sees.</param>
    public static Sight Of(Person person, IEnumerable<Initiative> visible) =>
        new(person, visible.Select(one => one.Id).ToHashSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether she sees the initiative by itself.</summary>
    public bool Sees(Initiative initiative) => Initiatives.Contains(initiative.Id);

    /// <summary>Whether she may know a committee's sum.</summary>
    public bool SeesCommittee(string committee) => Person.BelongsTo(committee);

    /// <summary>
    /// Whether she may know a department's whole sum: officials and readers of all committees, and coordinators. Others are told of the
    /// initiatives that they see.
    /// </summary>
    public bool SeesDepartments => Person.Grants.Any(grant => grant.Role == Role.Coordinator || (grant.Committee is null && grant.Role is Role.Official or Role.Reader));
}
