using Azure.Data.Tables;
using TeamsAssistant.Budget;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Closing;
using TeamsAssistant.Rounds.Duties;
using TeamsAssistant.Rounds.Wheel;
using TeamsAssistant.Storage;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Overview;

internal sealed class OverviewTable(StorageTables tables, MunicipalClock clock) : IOverview
{
    private readonly RowMemory memory = new();

    private readonly ListingMemory register = RowRange.RememberAllButAudit(tables.Get(TableName.Register), TableName.RegisterPartition);

    // All but the states, which every answer changes: while the rows are the same ones, what they say together is.
    private KnownFrame? last;

    public async Task<MunicipalityOverview> ReadAsync(CancellationToken cancellation)
    {
        var rows = await register.ReadAsync(cancellation);
        var states = new Dictionary<string, StateAsRead>(StringComparer.OrdinalIgnoreCase);
        var others = new List<TableEntity>(rows.Count);
        foreach (var row in rows)
        {
            if (UpdateRows.IsState(row))
            {
                var state = memory.Of(row, UpdateRows.ReadListed);
                states.Add(state.Initiative, state);
            }
            else
            {
                others.Add(row);
            }
        }

        var frame = FrameOf(others);
        return frame with
        {
            Latest = states.ToDictionary(state => state.Key, state => state.Value.Latest!, StringComparer.OrdinalIgnoreCase),
            States = states,
            Roster = frame.Roster with { Day = clock.Today },
        };
    }

    private MunicipalityOverview FrameOf(IReadOnlyList<TableEntity> rows)
    {
        var known = last;
        if (known is null || !known.Rows.SequenceEqual(rows))
        {
            known = new(rows, Read(rows));
            last = known;
        }

        return known.Said;
    }

    /// <summary>The overview but for the states and the day.</summary>
    private MunicipalityOverview Read(IReadOnlyList<TableEntity> rows)
    {
        var rounds = rows.Where(RoundRows.IsRound).Select(RoundRows.ReadRound).OrderBy(round => round.StartedAt).ToList();
        var prompts = rows.Where(RoundRows.IsPrompt).Select(row => memory.Of(row, RoundRows.ReadPrompt)).ToLookup(prompt => prompt.Round);
        var stored = RegisterRows.ReadStored(rows, memory);
        var handOvers = rows.Where(HandOverRows.IsHandOver).Select(HandOverRows.Read).OrderBy(handOver => handOver.At).ToList();
        var ties = CodeTie.Standing(stored.Register, [.. rows.Where(CodeTieRows.IsTie).Select(CodeTieRows.Read)]);
        return new MunicipalityOverview
        {
            Register = PresentHolders.Of(CodeTie.Over(stored.Register, ties), handOvers),
            AsImported = stored.Register,
            CodeTies = ties,
            HandOvers = handOvers,
            RegisterImport = stored.Import,
            RegisterVersion = stored.Version,
            Latest = new Dictionary<string, LatestState>(),
            Ledgers = LedgerRows.ReadCurrent(rows),
            OpenRounds = [.. rounds.Where(round => round.State == RoundState.Open)],
            ClosingRounds = [.. rounds.Where(round => round.State == RoundState.Closing)],
            Wheel = Joined(stored.Register.Rounds, rows.Where(WheelRows.IsPlanned).Select(PlannedRoundRow.Read)),
            Paused = rows.Where(WheelRows.IsPause).Select(WheelRows.ReadPause).ToHashSet(StringComparer.OrdinalIgnoreCase),
            Trends = [.. rows.Where(TrendRows.IsTrend).Select(TrendRows.Read)],
            Roster = new DutyRoster([.. rows.Where(AwayRows.IsAway).Select(AwayRows.Read)], DateOnly.MinValue),
            Prompts = rounds.ToDictionary(round => round.Id, IReadOnlyList<Prompt> (round) => [.. prompts[round.Id]]),
        };
    }

    // The register is the municipality's own plan: a round that it came to have goes before one of the same name made in Teams.
    private static List<PlannedRound> Joined(IReadOnlyList<PlannedRound> register, IEnumerable<PlannedRound> made)
    {
        var known = register.Select(planned => planned.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. register.Concat(made.Where(planned => !known.Contains(planned.Id))).OrderBy(planned => planned.Id, StringComparer.Ordinal)];
    }

    private sealed record KnownFrame(IReadOnlyList<TableEntity> Rows, MunicipalityOverview Said);
}
