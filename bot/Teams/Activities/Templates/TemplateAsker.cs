using TeamsAssistant.Access;
using TeamsAssistant.Documents.Templates;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities.Templates;

/// <summary>Who asks about templates.</summary>
/// <param name="Register">What stands.</param>
/// <param name="Person">Who.</param>
/// <param name="Language">Her language.</param>
internal sealed record TemplateAsker(Register Register, Person Person, Language Language)
{
    /// <summary>Whether she decides for all committees together.</summary>
    public bool MayAll => TemplateRules.MayUse(Person, null);

    /// <summary>The committees that she decides for.</summary>
    public IReadOnlyList<Committee> Mine =>
        [.. Register.Committees.Where(committee => !committee.MissingInRegister && TemplateRules.MayUse(Person, committee.Abbreviation))];

    /// <summary>Why she does not decide for the committee, or null.</summary>
    public Refusal? Refused(Committee? committee) => TemplateRules.MayUse(Person, committee?.Abbreviation) ? null
        : committee is null ? new Refusal("template.notAll")
        : new Refusal("template.notCommittee", null, committee.Name);

    /// <summary>The committee that words name. Unsaid it is clear only to who decides for a single one.</summary>
    /// <param name="said">The words.</param>
    /// <param name="committee">The committee; null: all, or unsaid.</param>
    /// <param name="isSaid">Whether it is clear what is meant.</param>
    /// <returns>Why not: there is none called so, or she does not decide for it.</returns>
    public Refusal? CommitteeOf(TemplateInCommand said, out Committee? committee, out bool isSaid)
    {
        committee = said.Committee.Length > 0 ? Register.FindCommittee(said.Committee) : !said.ForAll && !MayAll && Mine is [var only] ? only : null;
        isSaid = said.ForAll || committee is not null;
        return said.Committee.Length > 0 && committee is null
            ? new Refusal("committee.unknown", null, CardText.Literal(said.Committee), string.Join(", ", Register.Committees.Select(one => one.Abbreviation)))
            : isSaid ? Refused(committee) : null;
    }
}
