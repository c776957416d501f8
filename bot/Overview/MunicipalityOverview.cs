using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Closing;
using TeamsAssistant.Rounds.Duties;
using TeamsAssistant.Rounds.Wheel;
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

    /// <summary>Object codes connected in Teams that the register gives to nobody; they are in <see cref="Register"/>.</summary>
    public IReadOnlyList<CodeTie> CodeTies { get; init; } = [];

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

    /// <summary>Rounds that are closed but not yet frozen: their answers are refused.</summary>
    public IReadOnlyList<Round> ClosingRounds { get; init; } = [];

    /// <summary>Årshjulet: planned rounds, the register's and those made in Teams, by id.</summary>
    public IReadOnlyList<PlannedRound> Wheel { get; init; } = [];

    /// <summary>Ids of rounds that the calendar leaves alone until they are resumed; without case.</summary>
    public IReadOnlySet<string> Paused { get; init; } = new HashSet<string>();

    /// <summary>The latest closed rounds of each committee.</summary>
    public IReadOnlyList<CommitteeTrend> Trends { get; init; } = [];

    /// <summary>What each open or closing round asks about, by the round's id.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Prompt>> Prompts { get; init; }

    /// <summary>Who answers for what today.</summary>
    public DutyRoster Roster { get; init; } = new([], DateOnly.MinValue);

    /// <summary>Who has answered the open round and who has not.</summary>
    public RoundOverview Of(Round round) => RoundOverview.Of(round, Prompts.GetValueOrDefault(round.Id) ?? [], Register, Latest);

    /// <summary>The register with the whole wheel for its planned rounds: what a start is planned from.</summary>
    public Register Planning => Register with { Rounds = Wheel };

    /// <summary>The day on which the round was closed, municipality's date; null: it is not closed, or so long ago that nobody's card shows it.</summary>
    public DateOnly? ClosedOn(string round) =>
        ClosingRounds.FirstOrDefault(closing => string.Equals(closing.Id, round, StringComparison.OrdinalIgnoreCase))?.ClosingAt is { } at
            ? MunicipalClock.DayOf(at)
            : Trends.Select(trend => trend.Find(round)).FirstOrDefault(closed => closed is not null)?.ClosedOn;

    /// <summary>Whether a round with the id is closed or closing, as far as it could be started again.</summary>
    public bool IsClosed(string round) => ClosedOn(round) is not null || Trends.Any(trend => trend.Holds(round));

    /// <summary>The same facts as the calendar takes them.</summary>
    public WheelFacts ToWheelFacts() => new()
    {
        Register = Register,
        Wheel = Wheel,
        Paused = Paused,
        Rounds = [.. OpenRounds, .. ClosingRounds],
        Prompts = Prompts,
        Latest = Latest,
        Roster = Roster,
        Trends = Trends,
    };

    /// <summary>Where the initiative stands, or null.</summary>
    public LatestState? LatestOf(Initiative initiative) => Latest.GetValueOrDefault(initiative.Id);

    /// <summary>The initiative's state as it was read, for a write.</summary>
    public StateAsRead StateOf(Initiative initiative) => States.GetValueOrDefault(initiative.Id) ?? StateAsRead.None(initiative.Id);

    /// <summary>The prompts of open rounds about the initiative, oldest round first.</summary>
    public IEnumerable<Prompt> PromptsFor(Initiative initiative) => OpenRounds
        .SelectMany(round => Prompts.GetValueOrDefault(round.Id) ?? [])
        .Where(prompt => string.Equals(prompt.Initiative, initiative.Id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the person may answer for the initiative now: between rounds, or in an open round that asks about it.</summary>
    public bool MayAnswer(string person, Initiative initiative) =>
        Roster.MayAnswer(person, initiative) || PromptsFor(initiative).Any(prompt => Roster.MayAnswer(person, initiative, prompt));

    /// <summary>The initiatives that the person sees: as the register says, and what she answers for in somebody's place.</summary>
    public IReadOnlyList<Initiative> VisibleTo(Person? person) =>
        Visibility.For(person, Register, initiative => MayAnswer(person!.Id, initiative));

    /// <summary>The overview after a prompt that was just changed, without reading it again.</summary>
    public MunicipalityOverview With(Prompt changed) => this with
    {
        Prompts = Prompts.ToDictionary(
            round => round.Key,
            IReadOnlyList<Prompt> (round) =>
                [.. round.Value.Select(asked => asked.Round == changed.Round && asked.Initiative == changed.Initiative ? changed : asked)]),
    };

    /// <summary>The overview after an update that was just stored, without reading it again.</summary>
    public MunicipalityOverview With(LatestState state) => this with
    {
        Latest = new Dictionary<string, LatestState>(Latest, StringComparer.OrdinalIgnoreCase) { [state.Initiative] = state },
    };
}
