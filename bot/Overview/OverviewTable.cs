using Azure.Data.Tables;
using TeamsAssistant.Budget;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds.Duties;
using TeamsAssistant.Rounds;
using TeamsAssistant.Storage;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Overview;

internal sealed class OverviewTable(StorageTables tables, MunicipalClock clock) : IOverview
{
    private readonly TableClient register = tables.Get(TableName.Register);

    public async Task<MunicipalityOverview> ReadAsync(CancellationToken cancellation)
    {
        var rows = await RowRange.ReadAllButAuditAsync(register, TableName.RegisterPartition, cancellation);
        var rounds = rows.Where(RoundRows.IsRound).Select(RoundRows.ReadRound).OrderBy(round => round.StartedAt).ToList();
        var prompts = rows.Where(RoundRows.IsPrompt).Select(RoundRows.ReadPrompt).ToLookup(prompt => prompt.Round);
        var stored = RegisterRows.ReadStored(rows);
        var states = rows.Where(UpdateRows.IsState).Select(UpdateRows.ReadListed)
            .ToDictionary(state => state.Initiative, StringComparer.OrdinalIgnoreCase);
        var handOvers = rows.Where(HandOverRows.IsHandOver).Select(HandOverRows.Read).OrderBy(handOver => handOver.At).ToList();
        return new MunicipalityOverview
        {
            Register = PresentHolders.Of(stored.Register, handOvers),
            AsImported = stored.Register,
            HandOvers = handOvers,
            RegisterImport = stored.Import,
            RegisterVersion = stored.Version,
            Latest = states.ToDictionary(state => state.Key, state => state.Value.Latest!, StringComparer.OrdinalIgnoreCase),
            States = states,
            Ledgers = LedgerRows.ReadCurrent(rows),
            OpenRounds = rounds,
            Roster = new DutyRoster([.. rows.Where(AwayRows.IsAway).Select(AwayRows.Read)], clock.Today),
            Prompts = rounds.ToDictionary(round => round.Id, IReadOnlyList<Prompt> (round) => [.. prompts[round.Id]]),
        };
    }
}
