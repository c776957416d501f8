using Microsoft.Graph;
using Microsoft.Graph.Drives.Item.Items.Item.Children;
using Microsoft.Graph.Models;

namespace TeamsAssistant.Library.SharePoint;

/// <summary>Reads the folders of the library in SharePoint.</summary>
internal sealed class SharePointFolders(GraphServiceClient graph, SharePointSite site) : ILibraryFolders
{
    /// <summary>Of 200 files each: beyond that it is no folder of templates.</summary>
    private const int MostPages = 25;

    private static readonly string[] Wanted = ["id", "name", "size", "file"];

    public async Task<IReadOnlyList<LibraryEntry>> ListAsync(string folder, CancellationToken cancellation) =>
    [
        .. (await FilesAsync(folder, cancellation))
            .Select(file => new LibraryEntry(file.Name!, file.Size ?? 0, file.File!.Hashes?.QuickXorHash))
            .OrderBy(file => file.Name, StringComparer.Ordinal),
    ];

    public async Task<LibraryRead?> ReadAsync(string folder, string name, int most, CancellationToken cancellation)
    {
        if ((await FilesAsync(folder, cancellation)).Find(file => file.Name == name) is not { } found)
        {
            return null;
        }

        var drive = await site.DriveAsync(cancellation);
        return await SharePointFiles.FoundAsync(
            async () =>
            {
                await using var content = await graph.Drives[drive].Items[found.Id!].Content.GetAsync(cancellationToken: cancellation);
                return content is null ? null : await LibraryRead.OfAsync(content, most, cancellation);
            },
            cancellation);
    }

    private async Task<List<DriveItem>> FilesAsync(string folder, CancellationToken cancellation)
    {
        if (!LibraryPath.IsSafe(folder))
        {
            throw new ArgumentException("Not a path inside the library.", nameof(folder));
        }

        var drive = await site.DriveAsync(cancellation);
        var files = new List<DriveItem>();
        var page = await SharePointFiles.FoundAsync(
            () => graph.Drives[drive].Root.ItemWithPath(folder).Children.GetAsync(request => request.QueryParameters.Select = Wanted, cancellation), cancellation);
        for (var pages = 1; page is not null; pages++)
        {
            files.AddRange((page.Value ?? []).Where(item => item is { File: not null, Name: not null }));
            if (page.OdataNextLink is not { } next || pages == MostPages)
            {
                break;
            }

            page = await SharePointFiles.FoundAsync(
                () => new ChildrenRequestBuilder(Within(next), graph.RequestAdapter).GetAsync(cancellationToken: cancellation), cancellation);
        }

        return files;
    }

    // The token goes where the link leads.
    private string Within(string next) =>
        next.StartsWith($"{graph.RequestAdapter.BaseUrl!.TrimEnd('/')}/", StringComparison.OrdinalIgnoreCase)
            ? next
            : throw new LibraryException(LibraryFault.Other, "SharePoint's list goes on at an address that is not Graph's.");
}
