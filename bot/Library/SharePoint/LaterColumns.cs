using Microsoft.Graph.Models;

namespace TeamsAssistant.Library.SharePoint;

/// <summary>
/// Sets the columns of a document that was put earlier, whoever has written in it since. Columns that we set make us the one who changed it
/// last; so that people's text is never taken for ours, its tag says that it was edited before anything is set.
/// </summary>
internal sealed class LaterColumns(SharePointSite site, SharePointFiles files, ItemColumns columns)
{
    private const int MostTries = 5;

    /// <summary>Sets them: two requests where nobody has touched the document since we left it.</summary>
    public async Task<LibraryFile> SetAsync(LibraryItem known, LibraryColumns wanted, CancellationToken cancellation)
    {
        var fields = await site.FieldsAsync(wanted, cancellation);
        var tag = ItemTag.Read(known.Tag);
        var said = Upload.HashOf(fields);
        if (tag?.Columns == said)
        {
            // A look: it may have been moved or deleted.
            return await files.FindAsync(known.ItemId, fields: false, cancellation) is { } there
                ? Left(there, tag, known, tag with { Path = ItemLook.PathOf(there) ?? tag.Path }, changed: false)
                : Gone(known, tag.Path);
        }

        var seen = tag is { Edited: false } ? new DriveItem { ETag = tag.ETag, CTag = tag.CTag } : null;
        for (var attempt = 1; attempt <= MostTries; attempt++, seen = null)
        {
            if (seen is null)
            {
                if (await files.FindAsync(known.ItemId, fields: true, cancellation) is not { } item)
                {
                    return Gone(known, tag?.Path ?? "");
                }

                if (tag is null ? !ItemLook.IsOurs(item) : !tag.Edited && !ItemLook.IsAsLeft(item, tag))
                {
                    var edited = new ItemTag(item.ETag!, item.CTag!, tag?.Sha256 ?? "", tag?.Columns ?? "", ItemLook.PathOf(item) ?? tag?.Path ?? "", Edited: true);
                    return Left(item, tag, known, edited, changed: false) with { NotYet = true };
                }

                if (ColumnValues.Same(item.ListItem?.Fields, fields))
                {
                    return Left(item, tag, known, TagOf(item, item), changed: false);
                }

                seen = item;
            }

            switch (await columns.SetOnceAsync(known.ItemId, seen.ETag!, fields, cancellation))
            {
                case PutOutcome.Done:
                    // Somebody was there meanwhile: the tags say how it was before, so that it is seen next time.
                    return await files.FindAsync(known.ItemId, fields: false, cancellation) is { } left
                        ? Left(left, tag, known, TagOf(left, ItemLook.IsByPerson(left) ? seen : left), changed: true)
                        : Gone(known, tag?.Path ?? "");
                case PutOutcome.NotFound:
                    return Gone(known, tag?.Path ?? "");
                case PutOutcome.Locked:
                    throw GraphFaults.Of(423, null);
            }
        }

        throw new LibraryException(LibraryFault.Locked, "The document changes in SharePoint as often as its columns are set.");

        ItemTag TagOf(DriveItem lies, DriveItem looked) =>
            new(looked.ETag!, looked.CTag!, tag?.Sha256 ?? "", said, ItemLook.PathOf(lies) ?? tag?.Path ?? "", tag?.Edited ?? false);
    }

    /// <summary>That the document is not there any more.</summary>
    public static LibraryFile Gone(LibraryItem known, string path) =>
        new() { Path = path, Link = new Uri("about:blank"), Changed = false, Item = known, Gone = true };

    private static LibraryFile Left(DriveItem item, ItemTag? before, LibraryItem known, ItemTag tag, bool changed) => new()
    {
        Path = tag.Path,
        Link = new Uri(item.WebUrl!),
        Changed = changed,
        Item = known with { Tag = tag.ToString() },
        Moved = before is not null && before.Path != tag.Path,
    };
}
