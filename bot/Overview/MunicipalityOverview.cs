using TeamsAssistant.Budget;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Overview;

/// <summary>Överblicken: the register, where each initiative stands, the current ledger imports and the open rounds, read in one go.</summary>
public sealed record MunicipalityOverview
{
    /// <summary>The register.</summary>
    public required Register Register { get; init; }

    /// <summary>The file that the register comes from: the source of every budget and indicator; null before the first import.</summary>
    public RegisterImport? RegisterImport { get; init; }

    /// <summary>Where each initiative stands, by Insats-id without case; one that never answered is absent.</summary>
    public required IReadOnlyDictionary<string, LatestState> Latest { get; init; }

    /// <summary>The current import of each financial year, ascending.</summary>
    public required IReadOnlyList<LedgerImport> Ledgers { get; init; }

    /// <summary>Rounds that take answers, oldest first.</summary>
    public required IReadOnlyList<Round> OpenRounds { get; init; }

    /// <summary>What each open round asks about, by the round's id.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Prompt>> Prompts { get; init; }

    /// <summary>Who has answered the open round and who has not.</summary>
    public RoundOverview Of(Round round) => RoundOverview.Of(round, Prompts.GetValueOrDefault(round.Id) ?? [], Register, Latest);

    /// <summary>Where the initiative stands, or null.</summary>
    public LatestState? LatestOf(Initiative initiative) => Latest.GetValueOrDefault(initiative.Id);
}
