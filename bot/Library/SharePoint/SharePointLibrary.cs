using Microsoft.Extensions.Options;
using Microsoft.Graph.Models;

namespace TeamsAssistant.Library.SharePoint;

/// <summary>The library in SharePoint.</summary>
internal sealed class SharePointLibrary(
    SharePointSite site, SharePointFiles files, ItemColumns itemColumns, LaterColumns laterColumns, IOptions<LibraryOptions> options, TimeProvider time)
    : ILibrary, ILibraryPdf, IDisposable
{
    private const int MostVersions = 1000;
    private const int MostTries = 8;
    private const int Lanes = 16;
    private static readonly TimeSpan CheckLasts = TimeSpan.FromMinutes(1);

    // Two documents of one name, put at once, go one after the other.
    private readonly SemaphoreSlim[] lanes = [.. Enumerable.Range(0, Lanes).Select(_ => new SemaphoreSlim(1))];
    private (DateTimeOffset At, string? Wrong)? check;

    public async Task<LibraryFile> PutAsync(LibraryDocument document, CancellationToken cancellation)
    {
        if (!LibraryPath.IsSafe(document.Path))
        {
            throw new ArgumentException("Not a path inside the library.", nameof(document));
        }

        var lane = LaneOf(document.Path);
        await lane.WaitAsync(cancellation);
        try
        {
            // Before anything is sent: a document without its columns is not put.
            var fields = await site.FieldsAsync(document.Columns, cancellation);
            var upload = await Upload.OfAsync(document.Content, fields, cancellation);
            return document.Known is { } known ? await PutKnownAsync(known, document, upload, cancellation) : await PutFirstFreeAsync(document.Path, upload, false, cancellation);
        }
        finally
        {
            lane.Release();
        }
    }

    public Task<Stream?> OpenAsync(LibraryItem item, CancellationToken cancellation) => files.OpenAsync(item.ItemId, cancellation);

    public async Task<LibraryFile> SetColumnsAsync(LibraryItem item, LibraryColumns columns, CancellationToken cancellation)
    {
        var lane = LaneOf(ItemTag.Read(item.Tag)?.Path ?? item.ItemId);
        await lane.WaitAsync(cancellation);
        try
        {
            return await laterColumns.SetAsync(item, columns, cancellation);
        }
        finally
        {
            lane.Release();
        }
    }

    public async Task<string?> CheckAsync(CancellationToken cancellation)
    {
        if (check is not { } latest || time.GetUtcNow() - latest.At > CheckLasts)
        {
            latest = (time.GetUtcNow(), await site.CheckAsync(cancellation));
            check = latest;
        }

        return latest.Wrong;
    }

    public PdfMaking Making => PdfMaking.Possible;

    public async Task<LibraryPdf> OpenPdfAsync(LibraryItem item, CancellationToken cancellation)
    {
        try
        {
            var lies = await files.FindAsync(item.ItemId, fields: false, cancellation);
            var pdf = lies is null ? null : await files.OpenPdfAsync(item.ItemId, cancellation);
            return pdf is null
                ? throw new LibraryException(LibraryFault.Gone, "The document is not in SharePoint any more.")
                : new LibraryPdf(ItemLook.PathOf(lies!) ?? ItemTag.Read(item.Tag)?.Path ?? lies!.Name!, pdf);
        }
        catch (LibraryException fault) when (fault.Fault == LibraryFault.Other)
        {
            throw new LibraryException(LibraryFault.NoPdf, "SharePoint cannot make PDF of this document.", fault);
        }
    }

    public void Dispose() => Array.ForEach(lanes, lane => lane.Dispose());

    private SemaphoreSlim LaneOf(string path) => lanes[(int)((uint)StringComparer.OrdinalIgnoreCase.GetHashCode(path) % Lanes)];

    private async Task<LibraryFile> PutKnownAsync(LibraryItem known, LibraryDocument document, Upload upload, CancellationToken cancellation)
    {
        var tag = ItemTag.Read(known.Tag);
        if (tag is { Edited: false } && tag.Sha256 != upload.Sha256 && !upload.IsLarge)
        {
            return await ReplaceAsync(known, tag.ETag, tag, document, upload, cancellation);
        }

        if (await files.FindAsync(known.ItemId, fields: tag is null, cancellation) is not { } item)
        {
            return LaterColumns.Gone(known, tag?.Path ?? document.Path);
        }

        var same = tag is null ? upload.IsIn(item) : tag.Sha256 == upload.Sha256;
        if (tag is null ? !same && !ItemLook.IsOurs(item) : !ItemLook.IsAsLeft(item, tag))
        {
            return await OverOrBesideAsync(item, document.Path, upload, cancellation);
        }

        if (!same)
        {
            return await ReplaceAsync(known, item.ETag!, tag, document, upload, cancellation);
        }

        var changed = upload.Fields.Count > 0 && upload.FieldsHash != tag?.Columns;
        return await FinishAsync(item, upload, tag, changed, setFields: changed, cancellation);
    }

    private async Task<LibraryFile> ReplaceAsync(
        LibraryItem known, string eTag, ItemTag? tag, LibraryDocument document, Upload upload, CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= MostTries; attempt++)
        {
            var answer = await files.ReplaceAsync(known.ItemId, eTag, upload, cancellation);
            if (answer is { Outcome: PutOutcome.Done, Item: { } done })
            {
                return await FinishAsync(done, upload, tag, changed: true, setFields: upload.Fields.Count > 0 && upload.FieldsHash != tag?.Columns, cancellation);
            }

            if (await files.FindAsync(known.ItemId, fields: true, cancellation) is not { } item)
            {
                return LaterColumns.Gone(known, tag?.Path ?? document.Path);
            }

            if (upload.IsIn(item))
            {
                // It was put, and the answer lost.
                return await FinishAsync(item, upload, tag, changed: true, setFields: !ColumnValues.Same(item.ListItem?.Fields, upload.Fields), cancellation);
            }

            if (answer.Outcome == PutOutcome.Locked || (tag is null ? !ItemLook.IsOurs(item) : !ItemLook.IsAsLeft(item, tag)))
            {
                return await OverOrBesideAsync(item, document.Path, upload, cancellation);
            }

            eTag = item.ETag!;
        }

        throw new LibraryException(LibraryFault.Locked, "The document changes in SharePoint as often as we put it.");
    }

    /// <summary>The document has been edited, or is being: over it as a new version where that is the setting, else beside it.</summary>
    private async Task<LibraryFile> OverOrBesideAsync(DriveItem item, string path, Upload upload, CancellationToken cancellation)
    {
        if (options.Value.Edited != EditedFiles.Version)
        {
            return await PutFirstFreeAsync(LibraryPath.Next(ItemLook.PathOf(item) is { } lies && LibraryPath.IsSafe(lies) ? lies : path), upload, true, cancellation);
        }

        var answer = await files.ReplaceAsync(item.Id!, item.ETag!, upload, cancellation);
        return answer is { Outcome: PutOutcome.Done, Item: { } done }
            ? (await FinishAsync(done, upload, null, changed: true, setFields: upload.Fields.Count > 0, cancellation)) with { OverEdited = true }
            : throw GraphFaults.Of(423, null);
    }

    private async Task<LibraryFile> PutFirstFreeAsync(string first, Upload upload, bool beside, CancellationToken cancellation)
    {
        var path = first;
        var (folders, missing) = (false, 0);
        for (var version = 1; version <= MostVersions;)
        {
            var answer = await files.PutNewAsync(path, upload, cancellation);
            if (answer is { Outcome: PutOutcome.Done, Item: { } done })
            {
                return (await FinishAsync(done, upload, null, changed: true, setFields: upload.Fields.Count > 0, cancellation)) with { Beside = beside };
            }

            if (answer.Outcome == PutOutcome.NotFound && !folders)
            {
                await files.MakeFoldersAsync(path, cancellation);
                folders = true;
                continue;
            }

            if (await files.FindAtAsync(path, cancellation) is not { } item)
            {
                // Deleted in between: the same name again, but not for ever.
                missing = missing < MostTries ? missing + 1 : throw GraphFaults.Of(404, null);
                continue;
            }

            if (upload.IsIn(item))
            {
                var setFields = !ColumnValues.Same(item.ListItem?.Fields, upload.Fields);
                return (await FinishAsync(item, upload, null, changed: setFields, setFields, cancellation)) with { Beside = beside };
            }

            if (answer.Outcome != PutOutcome.Locked && ItemLook.IsOurs(item))
            {
                var present = await FinishedAsync(item, upload, cancellation);
                if (present is not null)
                {
                    return present with { Beside = beside };
                }
            }

            (path, beside) = (LibraryPath.Next(path), true);
            version++;
        }

        throw new LibraryException(LibraryFault.Other, $"The library holds {MostVersions} edited versions of one document.");
    }

    /// <summary>Replaces a file of ours that is known by its path alone; null when somebody was before us.</summary>
    private async Task<LibraryFile?> FinishedAsync(DriveItem item, Upload upload, CancellationToken cancellation)
    {
        var answer = await files.ReplaceAsync(item.Id!, item.ETag!, upload, cancellation);
        return answer is { Outcome: PutOutcome.Done, Item: { } done }
            ? await FinishAsync(done, upload, null, changed: true, !ColumnValues.Same(item.ListItem?.Fields, upload.Fields), cancellation)
            : await files.FindAsync(item.Id!, fields: true, cancellation) is { } now && upload.IsIn(now)
                ? await FinishAsync(now, upload, null, changed: true, !ColumnValues.Same(now.ListItem?.Fields, upload.Fields), cancellation)
                : null;
    }

    /// <summary>The bytes are there: sets the columns, and looks at what is left.</summary>
    private async Task<LibraryFile> FinishAsync(DriveItem put, Upload upload, ItemTag? tag, bool changed, bool setFields, CancellationToken cancellation)
    {
        var left = setFields ? await itemColumns.SetAsync(put, upload.Fields, cancellation) : put;
        var path = ItemLook.PathOf(left) ?? tag?.Path ?? "";
        // Somebody was there meanwhile: the tags say how we left it, so that it is seen next time.
        var seen = setFields && ItemLook.IsByPerson(left) ? put : left;
        return new LibraryFile
        {
            Path = path,
            Link = new Uri(left.WebUrl!),
            Changed = changed,
            Item = new LibraryItem(
                left.Id!,
                new ItemTag(seen.ETag!, seen.CTag!, upload.Sha256, upload.Fields.Count > 0 ? upload.FieldsHash : tag?.Columns ?? "", path).ToString()),
            Moved = tag is not null && tag.Path != path,
        };
    }
}
