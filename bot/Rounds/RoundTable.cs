using Azure;
using Azure.Data.Tables;
using TeamsAssistant.Access;
using TeamsAssistant.Rounds.Closing;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Rounds;

internal sealed class RoundTable(StorageTables tables) : IRounds
{
    private const string StartColumn = "Start";
    private const int MostTries = 5;

    private readonly TableClient register = tables.Get(TableName.Register);

    public async Task<bool> StartAsync(Round round, IReadOnlyList<Prompt> prompts, Change change, CancellationToken cancellation)
    {
        // No list shows prompts without their round, and its card, the only thing that names it, comes after it: a crash before the last
        // batch leaves nothing that anybody meets, and starting again writes the same rows. Only its owner could answer such a prompt, by
        // making up the card's data. The batch of 98 leaves room for the round and its audit event.
        var chunks = prompts.Chunk(PartitionBatch.MostOperations - 2).ToList();
        for (var i = 0; i < chunks.Count - 1; i++)
        {
            await Prompts(chunks[i], change).SubmitAsync(cancellation);
        }

        var start = Guid.NewGuid().ToString("n");
        var row = RoundRows.Write(round);
        row[StartColumn] = start;
        var last = Prompts(chunks.LastOrDefault() ?? [], change).Add(row).Audit(round.Id, $"round of {prompts.Count} prompts");
        return await last.SubmitAsync(cancellation) switch
        {
            BatchResult.Done => true,
            BatchResult.AlreadyThere => await IsOursAsync(round, start, cancellation),
            _ => false,
        };
    }

    public Task MarkAsync(string round, IReadOnlyCollection<string> marks, CancellationToken cancellation) => ChangeAsync(
        round,
        known => marks.All(known.Done.Contains) ? null : known with { Done = [.. known.Done.Union(marks)] },
        async row =>
        {
            try
            {
                await register.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, cancellation);
                return true;
            }
            catch (RequestFailedException failure) when (failure.Status is 404 or 412)
            {
                return false;
            }
        },
        cancellation);

    public Task<bool> CloseAsync(string round, Change change, CancellationToken cancellation) => ChangeAsync(
        round,
        known => known.State == RoundState.Open ? known with { State = RoundState.Closing, ClosingAt = change.At, ClosedBy = change.By } : null,
        async row => await new PartitionBatch(register, TableName.RegisterPartition, change)
            .Replace(row, row.ETag).Audit(round, "closing").SubmitAsync(cancellation) == BatchResult.Done,
        cancellation);

    public async Task LeaveAsync(Round round, IReadOnlyList<Prompt> prompts, CommitteeTrend trend, Change change, CancellationToken cancellation)
    {
        // The trend first: it is what keeps the wheel from starting the round again.
        await new PartitionBatch(register, TableName.RegisterPartition, change).Upsert(TrendRows.Write(trend)).SubmitAsync(cancellation);
        foreach (var chunk in prompts.Chunk(PartitionBatch.MostOperations))
        {
            var batch = new PartitionBatch(register, TableName.RegisterPartition, change);
            foreach (var prompt in chunk)
            {
                batch.Delete(RoundRows.PromptKey(prompt.Initiative, prompt.Round));
            }

            await batch.SubmitAsync(cancellation);
        }

        await new PartitionBatch(register, TableName.RegisterPartition, change)
            .Delete(RoundRows.RoundKey(round.Id)).Audit(round.Id, "closed").SubmitAsync(cancellation);
    }

    // Columns that are not the round's own, the start's mark among them, stay as they are.
    private async Task<bool> ChangeAsync(string round, Func<Round, Round?> change, Func<TableEntity, Task<bool>> write, CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= MostTries; attempt++)
        {
            var stored = await register.GetEntityIfExistsAsync<TableEntity>(
                TableName.RegisterPartition, RoundRows.RoundKey(round), cancellationToken: cancellation);
            if (!stored.HasValue || change(RoundRows.ReadRound(stored.Value!)) is not { } changed)
            {
                return false;
            }

            var row = RoundRows.Write(changed);
            row.PartitionKey = TableName.RegisterPartition;
            row[StartColumn] = stored.Value!.GetString(StartColumn);
            row.ETag = stored.Value.ETag;
            if (await write(row))
            {
                return true;
            }
        }

        throw new InvalidOperationException($"A change of round {round} lost {MostTries} races in a row.");
    }

    public async Task<bool> ChangeAsync(Prompt read, Prompt changed, Change change, CancellationToken cancellation)
    {
        var key = RoundRows.PromptKey(read.Initiative, read.Round);
        var row = await register.GetEntityIfExistsAsync<TableEntity>(TableName.RegisterPartition, key, cancellationToken: cancellation);
        if (!row.HasValue || RoundRows.ReadPrompt(row.Value!) is var stored && stored != read && stored != changed)
        {
            return false;
        }

        // The wish sent twice, or the answer to it lost on its way: it is done.
        return stored == changed || await new PartitionBatch(register, TableName.RegisterPartition, change)
            .Replace(RoundRows.Write(changed), row.Value!.ETag)
            .Audit($"{changed.Initiative} in {changed.Round}", AccountOf(read, changed))
            .SubmitAsync(cancellation) == BatchResult.Done;
    }

    // What was noted is free text, and no account's.
    private static string AccountOf(Prompt read, Prompt changed) =>
        read.LeftTo != changed.LeftTo ? $"left to {changed.LeftTo ?? "nobody"}" : changed.Reason is null ? "reason taken back" : "reason noted";

    // A response that is lost on its way is asked for again by the storage client, which then meets the row that it wrote itself.
    private async Task<bool> IsOursAsync(Round round, string start, CancellationToken cancellation)
    {
        var row = await register.GetEntityIfExistsAsync<TableEntity>(
            TableName.RegisterPartition, RoundRows.RoundKey(round.Id), cancellationToken: cancellation);
        return row.HasValue && row.Value!.GetString(StartColumn) == start;
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
