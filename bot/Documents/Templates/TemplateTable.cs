using System.Security.Cryptography;
using Azure;
using Azure.Data.Tables;
using TeamsAssistant.Access;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Word.Templates;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Documents.Templates;

internal sealed class TemplateTable(StorageTables tables) : ITemplates
{
    private const int MostTries = 5;

    private readonly TableClient committees = tables.Get(TableName.Committees);

    public async Task<IReadOnlyList<ActiveTemplate>> ListAsync(CancellationToken cancellation) =>
        [.. (await RowRange.ReadAsync(committees, TemplateRows.Partition, TemplateRows.ActivePrefix, cancellation)).Select(TemplateRows.Read).OrderBy(template => template.Kind)];

    public async Task<WordTemplate?> FindAsync(MatterKind kind, CancellationToken cancellation)
    {
        if (await ReadAsync(kind, cancellation) is not { } row)
        {
            return null;
        }

        var active = TemplateRows.Read(row);
        var file = TemplateRows.Read(await RowRange.ReadAsync(committees, TemplateRows.Partition, TemplateRows.FilePrefix(active.Sha256), cancellation));

        return TemplateReader.Open(file);
    }

    public async Task<IReadOnlyList<TemplateFault>> ActivateAsync(
        MatterKind kind, string name, ReadOnlyMemory<byte> file, IReadOnlyList<string> sections, Change change, CancellationToken cancellation)
    {
        var faults = TemplateReader.Read(file, sections).Faults;
        if (faults.Count > 0)
        {
            return faults;
        }

        var sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Span));
        for (var attempt = 1; attempt <= MostTries; attempt++)
        {
            var present = await ReadAsync(kind, cancellation);
            if (present is not null && TemplateRows.Read(present) is var active && active.Sha256 == sha256 && active.Name == name)
            {
                return [];
            }

            var batch = new PartitionBatch(committees, TemplateRows.Partition, change)
                .Replace(TemplateRows.Write(new ActiveTemplate(kind, name, sha256, change.By, change.At)), present?.ETag ?? default(ETag))
                .Audit(TemplateRows.Key(kind), $"template {sha256[..12]}");
            foreach (var row in TemplateRows.Write(sha256, file))
            {
                batch.Upsert(row);
            }

            if (await batch.SubmitAsync(cancellation) is BatchResult.Done)
            {
                return [];
            }
        }

        throw new InvalidOperationException($"A template lost {MostTries} races in a row.");
    }

    public async Task<bool> DeactivateAsync(MatterKind kind, Change change, CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= MostTries; attempt++)
        {
            if (await ReadAsync(kind, cancellation) is not { } present)
            {
                return false;
            }

            var batch = new PartitionBatch(committees, TemplateRows.Partition, change).Delete(present).Audit(TemplateRows.Key(kind), "built-in template");
            if (await batch.SubmitAsync(cancellation) is BatchResult.Done)
            {
                return true;
            }
        }

        throw new InvalidOperationException($"A template lost {MostTries} races in a row.");
    }

    private async Task<TableEntity?> ReadAsync(MatterKind kind, CancellationToken cancellation)
    {
        var row = await committees.GetEntityIfExistsAsync<TableEntity>(TemplateRows.Partition, TemplateRows.Key(kind), cancellationToken: cancellation);
        return row.HasValue ? row.Value : null;
    }
}
