using TeamsAssistant.Access;
using TeamsAssistant.Documents.Templates;
using TeamsAssistant.Initiatives;
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
}
