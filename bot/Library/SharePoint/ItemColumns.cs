using Microsoft.Graph.Models;

namespace TeamsAssistant.Library.SharePoint;

/// <summary>Sets the columns of a document, and first of all of one that was just put.</summary>
internal sealed class ItemColumns(SharePointSite site, SharePointFiles files)
{
    private const int MostTries = 5;

    /// <summary>Sets them, and gives the item as it is then: SharePoint writes columns into Office files, which changes their tags.</summary>
    public async Task<DriveItem> SetAsync(DriveItem item, IReadOnlyDictionary<string, string?> fields, CancellationToken cancellation)
    {
        var eTag = item.ETag!;
        for (var attempt = 1; attempt <= MostTries; attempt++)
        {
            var outcome = await SetOnceAsync(item.Id!, eTag, fields, cancellation);
            if (outcome == PutOutcome.Locked)
            {
                throw GraphFaults.Of(423, null);
            }

            var now = await files.FindAsync(item.Id!, fields: outcome != PutOutcome.Done, cancellation)
                ?? throw new LibraryException(LibraryFault.Gone, "The document was deleted while its columns were set.");
            if (outcome == PutOutcome.Done || ColumnValues.Same(now.ListItem?.Fields, fields))
            {
                return now;
            }

            // Columns set on what a person wrote would make it look like ours: left as it is, and seen next time.
            if (now.CTag != item.CTag && ItemLook.IsByPerson(now))
            {
                return now;
            }

            eTag = now.ETag!;
        }

        throw new LibraryException(LibraryFault.Locked, "The document changes in SharePoint as often as its columns are set.");
    }

    /// <summary>Sets them of the item that is still as it was read, and tells how it went.</summary>
    public async Task<PutOutcome> SetOnceAsync(string id, string eTag, IReadOnlyDictionary<string, string?> fields, CancellationToken cancellation)
    {
        try
        {
            return await files.SetFieldsAsync(id, eTag, fields, cancellation);
        }
        catch (LibraryException fault) when (fault.Fault == LibraryFault.Other)
        {
            // A column that was there may have been deleted or renamed since; then that is what is said.
            throw await site.CheckAsync(cancellation) is { } missing ? new LibraryException(LibraryFault.ColumnsMissing, missing, fault) : fault;
        }
    }
}
