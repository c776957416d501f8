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
        [.. (await RowRange.ReadAsync(committees, TemplateRows.Partition, TemplateRows.ActivePrefix, cancellation)).Select(TemplateRows.Read)
            .OrderBy(template => template.Kind).ThenBy(template => template.Committee, StringComparer.Ordinal)];

    public async Task<WordTemplate?> FindAsync(MatterKind kind, string committee, CancellationToken cancellation)
    {
        var (from, before) = TemplateRows.RangeOf(kind);
        var rows = (await RowRange.ReadAsync(committees, TemplateRows.Partition, from, before, cancellation)).ConvertAll(TemplateRows.Read);
        if ((rows.Find(row => row.Committee == committee) ?? rows.Find(row => row.Committee is null)) is not { } active)
        {
            return null;
        }

        var file = TemplateRows.Read(await RowRange.ReadAsync(committees, TemplateRows.Partition, TemplateRows.FilePrefix(active.Sha256), cancellation));

        return TemplateReader.Open(file);
    }

    public async Task<IReadOnlyList<TemplateFault>> ActivateAsync(NewTemplate template, Change change, CancellationToken cancellation)
    {
        var (kind, committee) = (template.Kind, template.Committee);
        var faults = TemplateReader.Read(template.File, TemplateSections.Of(kind)).Faults;
        if (faults.Count > 0)
        {
            return faults;
        }

        var sha256 = Convert.ToHexStringLower(SHA256.HashData(template.File.Span));
        for (var attempt = 1; attempt <= MostTries; attempt++)
        {
            var present = await ReadAsync(kind, committee, cancellation);
            if (present is not null && TemplateRows.Read(present) is var active && active.Sha256 == sha256 && active.Name == template.Name)
            {
                return [];
            }

            var batch = new PartitionBatch(committees, TemplateRows.Partition, change)
                .Replace(TemplateRows.Write(new ActiveTemplate(kind, committee, template.Name, sha256, change.By, change.At) { LibraryHash = template.LibraryHash }), present?.ETag ?? default(ETag))
                .Audit(TemplateRows.Key(kind, committee), $"template {sha256[..12]}");
            foreach (var row in TemplateRows.Write(sha256, template.File))
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

    public async Task<bool> DeactivateAsync(MatterKind kind, string? committee, Change change, CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= MostTries; attempt++)
        {
            if (await ReadAsync(kind, committee, cancellation) is not { } present)
            {
                return false;
            }

            var batch = new PartitionBatch(committees, TemplateRows.Partition, change).Delete(present)
                .Audit(TemplateRows.Key(kind, committee), committee is null ? "built-in template" : "common template");
            if (await batch.SubmitAsync(cancellation) is BatchResult.Done)
            {
                return true;
            }
        }

        throw new InvalidOperationException($"A template lost {MostTries} races in a row.");
    }

    private async Task<TableEntity?> ReadAsync(MatterKind kind, string? committee, CancellationToken cancellation)
    {
        var row = await committees.GetEntityIfExistsAsync<TableEntity>(TemplateRows.Partition, TemplateRows.Key(kind, committee), cancellationToken: cancellation);
        return row.HasValue ? row.Value : null;
    }
}
