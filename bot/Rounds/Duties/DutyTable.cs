using Azure.Data.Tables;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Rounds.Duties;

internal sealed class DutyTable(StorageTables tables) : IDuties
{
    private const int MostTries = 5;

    private readonly TableClient register = tables.Get(TableName.Register);

    public async Task SetAwayAsync(Away away, Change change, CancellationToken cancellation)
    {
        var today = MunicipalClock.DayOf(change.At);
        await ChangeAwaysAsync(
            away.Person,
            known => (AwayDays.With(known, away, today), away),
            $"{away.Days} stand-in {away.StandIn ?? "deputy"}",
            change,
            cancellation);
    }

    public Task<Away?> EndAwayAsync(string person, Change change, CancellationToken cancellation) => ChangeAwaysAsync(
        person, known => AwayDays.Back(known, MunicipalClock.DayOf(change.At)), "back", change, cancellation);

    public async Task<bool> HandOverAsync(HandOver handOver, IReadOnlyList<Prompt> leftToHer, Change change, CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= MostTries; attempt++)
        {
            var batch = Batch(change).Add(HandOverRows.Write(handOver)).Audit(handOver.From, $"{handOver.Initiatives.Count} to {handOver.To}");
            foreach (var row in await StandInRowsAsync(handOver, cancellation))
            {
                batch.Replace(row, row.ETag);
            }

            foreach (var prompt in leftToHer)
            {
                if (await FindPromptAsync(prompt, cancellation) is { } row && row.GetString("LeftTo") == handOver.From)
                {
                    row["LeftTo"] = handOver.To;
                    batch.Replace(row, row.ETag);
                }
            }

            // A response that is lost on its way is asked for again, and then meets its own row: that is done too.
            if (await batch.SubmitAsync(cancellation) is BatchResult.Done or BatchResult.AlreadyThere)
            {
                return true;
            }
        }

        return false;
    }

    private async Task<Away?> ChangeAwaysAsync(
        string person,
        Func<IReadOnlyList<Away>, (IReadOnlyList<Away> Next, Away? Told)> change,
        string account,
        Change by,
        CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= MostTries; attempt++)
        {
            var rows = await RowRange.ReadAsync(register, TableName.RegisterPartition, AwayRows.PrefixOf(person), cancellation);
            var known = rows.ToDictionary(row => row.RowKey, AwayRows.Read);
            var (next, told) = change([.. known.Values]);
            if (told is null)
            {
                return null;
            }

            var wanted = next.Select(AwayRows.Write).ToDictionary(row => row.RowKey);
            var batch = Batch(by).Audit(person, account);
            foreach (var row in rows.Where(row => !wanted.ContainsKey(row.RowKey)))
            {
                batch.Delete(row);
            }

            foreach (var (key, row) in wanted)
            {
                batch.Replace(row, rows.Find(old => old.RowKey == key)?.ETag ?? default);
            }

            if (await batch.SubmitAsync(cancellation) == BatchResult.Done)
            {
                return told;
            }
        }

        throw new InvalidOperationException("The absences kept changing while they were written.");
    }

    private async Task<List<TableEntity>> StandInRowsAsync(HandOver handOver, CancellationToken cancellation)
    {
        var today = MunicipalClock.DayOf(handOver.At);
        var moved = new List<TableEntity>();
        foreach (var row in await RowRange.ReadAsync(register, TableName.RegisterPartition, AwayRows.Prefix, cancellation))
        {
            var away = AwayRows.Read(row);
            if (away.StandIn == handOver.From && away.Days.To >= today)
            {
                // Nobody stands in for herself: then the deputy does.
                row["StandIn"] = away.Person == handOver.To ? null : handOver.To;
                moved.Add(row);
            }
        }

        return moved;
    }

    private async Task<TableEntity?> FindPromptAsync(Prompt prompt, CancellationToken cancellation)
    {
        var found = await register.GetEntityIfExistsAsync<TableEntity>(
            TableName.RegisterPartition, RoundRows.PromptKey(prompt.Initiative, prompt.Round), cancellationToken: cancellation);
        return found.HasValue ? found.Value : null;
    }

    private PartitionBatch Batch(Change change) => new(register, TableName.RegisterPartition, change);
}
