using Azure.Data.Tables;
using TeamsAssistant.Access;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Rounds.Closing;

internal sealed class ClosedRoundTable(StorageTables tables) : IClosedRounds
{
    // An outcome holds up to four texts of 2,000 letters, and a transaction takes 4 MiB.
    private const int MostAtOnce = 50;

    private readonly TableClient rounds = tables.Get(TableName.Rounds);

    public async Task<ClosedRound?> ReadAsync(string round, CancellationToken cancellation)
    {
        var rows = await RowRange.ReadAsync(rounds, OutcomeRows.Partition(round), OutcomeRows.ClosedKey, OutcomeRows.AfterLast, cancellation);
        return rows is [{ RowKey: OutcomeRows.ClosedKey } first, ..] ? Read(RoundRows.ReadRound(first), rows[1..]) : null;
    }

    public async Task SaveAsync(ClosedRound closed, Change change, CancellationToken cancellation)
    {
        foreach (var chunk in closed.Outcomes.Chunk(MostAtOnce))
        {
            var batch = new PartitionBatch(rounds, OutcomeRows.Partition(closed.Round.Id), change);
            foreach (var outcome in chunk)
            {
                batch.Upsert(OutcomeRows.Write(outcome));
            }

            await batch.SubmitAsync(cancellation);
        }

        var row = RoundRows.Write(closed.Round);
        row.RowKey = OutcomeRows.ClosedKey;
        await new PartitionBatch(rounds, OutcomeRows.Partition(closed.Round.Id), change)
            .Add(row)
            .Audit(closed.Round.Id, $"closed with {closed.Outcomes.Count(outcome => outcome.Answer is not null)} of {closed.Outcomes.Count} answered")
            .SubmitAsync(cancellation);
    }

    private static ClosedRound Read(Round round, IEnumerable<TableEntity> rows) => new(round, [.. rows.Select(row => OutcomeRows.Read(row, round))]);
}
