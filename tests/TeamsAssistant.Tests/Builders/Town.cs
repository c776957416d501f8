using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Tests.Builders;

/// <summary>A small municipality: two committees, a programme with two parts, and a person for each role. Tests change what they are about.</summary>
internal static class Town
{
    public const string Sara = "11111111-1111-4111-8111-111111111101";
    public const string Tore = "11111111-1111-4111-8111-111111111102";
    public const string Asa = "11111111-1111-4111-8111-111111111103";
    public const string Nina = "11111111-1111-4111-8111-111111111104";
    public const string Olle = "11111111-1111-4111-8111-111111111105";
    public const string Lena = "11111111-1111-4111-8111-111111111106";

    /// <summary>Somebody of the tenant who is in no row.</summary>
    public const string Stranger = "99999999-9999-4999-8999-999999999999";

    public static Committee Board { get; } = new("KS", "Kommunstyrelsen", "KSN");

    public static Committee Culture { get; } = new("KFN", "Kultur- och fritidsnämnden", "KFN");

    /// <summary>TP with its parts TU (Tore, deputy Åsa) and OV (no owner), and LOV of another committee (Åsa).</summary>
    public static Register Register { get; } = new()
    {
        Committees = [Culture, Board],
        People =
        [
            Person(Sara, "Sara Samordnare", new RoleGrant(Role.Coordinator, null)),
            Person(Tore, "Tore Tjänsteperson", new RoleGrant(Role.Official, "KS")),
            Person(Asa, "Åsa Öberg", new RoleGrant(Role.Official, "KFN")),
            Person(Nina, "Nina Nämndsekreterare", new RoleGrant(Role.Secretary, "KS")),
            Person(Olle, "Olle Ordförande", new RoleGrant(Role.Chair, "KS")),
            Person(Lena, "Lena Läsare", new RoleGrant(Role.Reader, "KFN")),
        ],
        Initiatives =
        [
            Initiative("LOV", "Lovstöd") with { Committee = "KFN", Owner = Asa, Aliases = ["lovaktiviteter"], ObjectCodes = ["4300"] },
            Initiative("OV", "Ordningsvakter") with { Programme = "TP", ObjectCodes = ["4200"] },
            Initiative("TP", "Trygghetspaketet") with { Kind = InitiativeKind.Programme, Owner = Sara },
            Initiative("TU", "Trygga unga") with
            {
                Programme = "TP",
                Owner = Tore,
                Deputies = [Asa],
                ObjectCodes = ["4100"],
                Funding = [new Funding(2026, "Ram", 1_200_000_000)],
            },
        ],
        Sources = [new FundingSource("Ram", 1, 2026, 5_000_000_000, CarriesOver: false, Repaid: false)],
        Rounds =
        [
            new PlannedRound(
                "2026-T3",
                Cadence.Tertial,
                new Period(new DateOnly(2026, 9, 1), new DateOnly(2026, 12, 31)),
                new DateOnly(2026, 11, 16),
                new DateOnly(2026, 11, 30),
                "KS",
                new DateOnly(2026, 12, 8)),
        ],
    };

    public static Initiative Initiative(string id, string name) =>
        new() { Id = id, Name = name, Kind = InitiativeKind.Initiative, Committee = "KS" };

    public static Person Person(string id, string name, params IReadOnlyList<RoleGrant> grants) =>
        new(id, name, $"{id[^3..]}@example.se", "chef@example.se", grants);
}
