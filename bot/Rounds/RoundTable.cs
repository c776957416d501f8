using Azure.Data.Tables;
using TeamsAssistant.Access;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Rounds;

internal sealed class RoundTable(StorageTables tables) : IRounds
{
    private readonly TableClient register = tables.Get(TableName.Register);

    public async Task<bool> StartAsync(Round round, IReadOnlyList<Prompt> prompts, Change change, CancellationToken cancellation)
    {
        // Prompts without their round are not seen by anybody, so a crash before the last batch leaves no half round; starting again
        // writes the same rows. The batch of 98 leaves room for the round and its audit event.
        var chunks = prompts.Chunk(PartitionBatch.MostOperations - 2).ToList();
        for (var i = 0; i < chunks.Count - 1; i++)
        {
            await Prompts(chunks[i], change).SubmitAsync(cancellation);
        }

        var last = Prompts(chunks.LastOrDefault() ?? [], change)
            .Add(RoundRows.Write(round))
            .Audit(round.Id, $"round of {prompts.Count} prompts");
        return await last.SubmitAsync(cancellation) is BatchResult.Done;
    }

    private PartitionBatch Prompts(IEnumerable<Prompt> prompts, Change change)
    {
        var batch = new PartitionBatch(register, TableName.RegisterPartition, change);
        foreach (var prompt in prompts)
        {
            batch.Upsert(RoundRows.Write(prompt));
        }

        return batch;
    }
}
