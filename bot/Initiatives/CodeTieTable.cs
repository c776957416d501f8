using TeamsAssistant.Access;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Initiatives;

internal sealed class CodeTieTable(StorageTables tables) : ICodeTies
{
    public async Task<bool> AddAsync(CodeTie tie, Change change, CancellationToken cancellation) =>
        await Batch(change).Add(CodeTieRows.Write(tie)).Audit(tie.Initiative, $"object code {tie.Code} connected")
            .SubmitAsync(cancellation) == BatchResult.Done;

    public async Task<bool> RemoveAsync(string code, Change change, CancellationToken cancellation) =>
        await Batch(change).Delete(CodeTieRows.KeyOf(code)).Audit(code, $"object code {code} no longer connected")
            .SubmitAsync(cancellation) == BatchResult.Done;

    private PartitionBatch Batch(Change change) => new(tables.Get(TableName.Register), TableName.RegisterPartition, change);
}
