using Azure.Data.Tables;
using TeamsAssistant.Budget;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;
using TeamsAssistant.Storage;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Overview;

internal sealed class OverviewTable(StorageTables tables) : IOverview
{
    private readonly TableClient register = tables.Get(TableName.Register);

    public async Task<MunicipalityOverview> ReadAsync(CancellationToken cancellation)
    {
        var rows = await RowRange.ReadAllButAuditAsync(register, TableName.RegisterPartition, cancellation);
        var rounds = rows.Where(RoundRows.IsRound).Select(RoundRows.ReadRound).OrderBy(round => round.StartedAt).ToList();
        var prompts = rows.Where(RoundRows.IsPrompt).Select(RoundRows.ReadPrompt).ToLookup(prompt => prompt.Round);
        return new MunicipalityOverview
        {
            Register = RegisterRows.Read(rows),
            RegisterImport = RegisterRows.ReadImport(rows.Find(row => row.RowKey == RegisterRows.ImportKey)),
            Latest = rows.Where(UpdateRows.IsState).Select(UpdateRows.ReadState)
                .ToDictionary(state => state.Initiative, StringComparer.OrdinalIgnoreCase),
            Ledgers = LedgerRows.ReadCurrent(rows),
            OpenRounds = rounds,
            Prompts = rounds.ToDictionary(round => round.Id, IReadOnlyList<Prompt> (round) => [.. prompts[round.Id]]),
        };
    }
}
