using TeamsAssistant.Access;
using TeamsAssistant.Committees;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Library;
using TeamsAssistant.Overview;

namespace TeamsAssistant.Teams.Activities.Matters;

/// <summary>Somebody who looks at a committee's matters, and what stands.</summary>
/// <param name="Overview">What stands.</param>
/// <param name="Person">Who.</param>
/// <param name="Committee">Which committee's.</param>
internal sealed record MatterReader(MunicipalityOverview Overview, Person Person, Committee Committee)
{
    /// <summary>Whether PDF can be made of the documents.</summary>
    public PdfMaking Pdf { get; init; }

    private static readonly Role[] Followers = [Role.Secretary, Role.Chair, Role.Coordinator, Role.Reader];

    /// <summary>Whether she is the committee's secretary: she alone changes its matters.</summary>
    public bool Handles => Handling(Person, Committee);

    /// <summary>Whether she sees the committee's matters.</summary>
    public bool Follows => Following(Person, Committee);

    /// <summary>Whether the person is the committee's secretary.</summary>
    public static bool Handling(Person person, Committee committee) => person.Has(Role.Secretary, committee.Abbreviation);

    /// <summary>Whether the person sees the committee's matters: its secretary, chair, coordinators and readers.</summary>
    public static bool Following(Person person, Committee committee) =>
        Array.Exists(Followers, role => person.Has(role, committee.Abbreviation));

    /// <summary>Whether a matter that was sent back waits for her.</summary>
    public bool IsAsked(Matter matter) => SentBackDuty.MayAnswer(Person.Id, matter, Overview.Register, Overview.Roster);
}
