using TeamsAssistant.Budget;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds.Duties;
using TeamsAssistant.Rounds;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Overview;

/// <summary>Överblicken: the register, where each initiative stands, the current ledger imports and the open rounds, read in one go.</summary>
public sealed record MunicipalityOverview
{
    private readonly Register? asImported;

    /// <summary>The register, with duties where they were handed over to.</summary>
    public required Register Register { get; init; }

    /// <summary>The register as its file has it: what a new file is compared with.</summary>
    public Register AsImported
    {
        get => asImported ?? Register;
        init => asImported = value;
    }

    /// <summary>Duties handed over in Teams, oldest first.</summary>
    public IReadOnlyList<HandOver> HandOvers { get; init; } = [];

    /// <summary>The import that the register comes from, the source of every budget and indicator; null before the first.</summary>
    public RegisterImport? RegisterImport { get; init; }

    /// <summary>As <see cref="StoredRegister.Version"/>.</summary>
    public string RegisterVersion { get; init; } = "";

    /// <summary>Where each initiative stands, by Insats-id without case; one that never answered is absent.</summary>
    public required IReadOnlyDictionary<string, LatestState> Latest { get; init; }

    /// <summary>The same states with what a conditional write needs, by Insats-id without case.</summary>
    public IReadOnlyDictionary<string, StateAsRead> States { get; init; } = new Dictionary<string, StateAsRead>();

    /// <summary>The current import of each financial year, ascending.</summary>
    public required IReadOnlyList<LedgerImport> Ledgers { get; init; }

    /// <summary>Rounds that take answers, oldest first.</summary>
    public required IReadOnlyList<Round> OpenRounds { get; init; }

    /// <summary>What each open round asks about, by the round's id.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Prompt>> Prompts { get; init; }

    /// <summary>Who answers for what today.</summary>
    public DutyRoster Roster { get; init; } = new([], DateOnly.MinValue);

    /// <summary>Who has answered the open round and who has not.</summary>
    public RoundOverview Of(Round round) => RoundOverview.Of(round, Prompts.GetValueOrDefault(round.Id) ?? [], Register, Latest);

    /// <summary>Where the initiative stands, or null.</summary>
    public LatestState? LatestOf(Initiative initiative) => Latest.GetValueOrDefault(initiative.Id);

    /// <summary>The initiative's state as it was read, for a write.</summary>
    public StateAsRead StateOf(Initiative initiative) => States.GetValueOrDefault(initiative.Id) ?? StateAsRead.None(initiative.Id);

    /// <summary>The prompts of open rounds about the initiative, oldest round first.</summary>
    public IEnumerable<Prompt> PromptsFor(Initiative initiative) => OpenRounds
        .SelectMany(round => Prompts.GetValueOrDefault(round.Id) ?? [])
        .Where(prompt => string.Equals(prompt.Initiative, initiative.Id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The overview after an update that was just stored, without reading it again.</summary>
    public MunicipalityOverview With(LatestState state) => this with
    {
        Latest = new Dictionary<string, LatestState>(Latest, StringComparer.OrdinalIgnoreCase) { [state.Initiative] = state },
    };
}
