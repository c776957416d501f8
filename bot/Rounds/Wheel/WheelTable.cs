using Azure.Data.Tables;
using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Rounds.Wheel;

internal sealed class WheelTable(StorageTables tables) : IWheel
{
    private readonly TableClient register = tables.Get(TableName.Register);

    public async Task<bool> PlanAsync(PlannedRound planned, Change change, CancellationToken cancellation) =>
        await Batch(change).Add(WheelRows.Write(planned)).Audit(planned.Id, "planned").SubmitAsync(cancellation) == BatchResult.Done;

    public Task PauseAsync(string round, Change change, CancellationToken cancellation) =>
        Batch(change).Upsert(WheelRows.WritePause(round)).Audit(round, "paused").SubmitAsync(cancellation);

    public Task ResumeAsync(string round, Change change, CancellationToken cancellation) =>
        Batch(change).Delete(WheelRows.PauseKey(round)).Audit(round, "resumed").SubmitAsync(cancellation);

    private PartitionBatch Batch(Change change) => new(register, TableName.RegisterPartition, change);
}
