using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Imports.Register.Sheets;

/// <summary>The fixed words of the register (rules.md, The register).</summary>
internal static class RegisterWords
{
    public static readonly FixedWords<InitiativeKind> Kinds = new(
        ("Insats", InitiativeKind.Initiative),
        ("Program", InitiativeKind.Programme),
        ("Åtagande", InitiativeKind.Commitment),
        ("Medborgarlöfte", InitiativeKind.CitizenPromise),
        ("Aktivitet", InitiativeKind.AgreementActivity),
        ("Revisionsrekommendation", InitiativeKind.AuditRecommendation));

    public static readonly FixedWords<Role> Roles = new(
        ("Tjänsteperson", Role.Official),
        ("Samordnare", Role.Coordinator),
        ("Nämndsekreterare", Role.Secretary),
        ("Ordförande", Role.Chair),
        ("Läsare", Role.Reader));

    public static readonly FixedWords<Cadence> Cadences = new(
        ("vecka", Cadence.Week),
        ("månad", Cadence.Month),
        ("tertial", Cadence.Tertial),
        ("halvår", Cadence.HalfYear),
        ("år", Cadence.Year),
        ("enstaka", Cadence.Once));

    public static readonly FixedWords<bool> YesOrNo = new(("ja", true), ("nej", false));

    /// <summary>Whether higher is better.</summary>
    public static readonly FixedWords<bool> Directions = new(("högre", true), ("lägre", false));
}
