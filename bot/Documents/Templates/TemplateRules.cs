using TeamsAssistant.Access;

namespace TeamsAssistant.Documents.Templates;

/// <summary>Who does what with templates: pure.</summary>
public static class TemplateRules
{
    /// <summary>Whether the person sees and checks templates: who coordinates, or is secretary, somewhere.</summary>
    public static bool MaySee(Person person) => person.Has(Role.Coordinator) || person.Has(Role.Secretary);

    /// <summary>Whether the person decides in which template a committee's documents are made: its coordinator and its secretary.</summary>
    /// <param name="person">Who.</param>
    /// <param name="committee">Abbreviation; null: every committee's, which is for who coordinates, or is secretary of, all.</param>
    public static bool MayUse(Person person, string? committee) => person.Grants.Any(grant =>
        grant.Role is Role.Coordinator or Role.Secretary && (grant.Committee is null || grant.Committee == committee));
}
