using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models;

namespace TeamsAssistant.Library.SharePoint;

/// <summary>Finds the site's document library and its columns; remembers them until something is missing.</summary>
internal sealed class SharePointSite(GraphServiceClient graph, IOptions<LibraryOptions> options)
{
    private readonly LibraryOptions settings = options.Value;
    private string? drive;
    private IReadOnlyList<ColumnDefinition>? columns;

    /// <summary>Forgets what was remembered.</summary>
    public void Forget() => (drive, columns) = (null, null);

    /// <summary>The library's drive.</summary>
    public async Task<string> DriveAsync(CancellationToken cancellation) => drive ??= await FindDriveAsync(cancellation);

    /// <summary>What the columns are to say, by internal name.</summary>
    public async Task<IReadOnlyDictionary<string, string?>> FieldsAsync(LibraryColumns? wanted, CancellationToken cancellation)
    {
        if (wanted is null)
        {
            return new Dictionary<string, string?>();
        }

        var known = columns ?? await ReadColumnsAsync(cancellation);
        var fields = ColumnValues.Of(wanted, settings.Columns, known);
        columns = known; // only when none was missing: somebody may be creating it
        return fields;
    }

    /// <summary>What is wrong with the library, or null.</summary>
    public async Task<string?> CheckAsync(CancellationToken cancellation)
    {
        try
        {
            Forget();
            return ColumnValues.Missing(settings.Columns, await ReadColumnsAsync(cancellation));
        }
        catch (LibraryException fault)
        {
            return fault.Message;
        }
    }

    private async Task<IReadOnlyList<ColumnDefinition>> ReadColumnsAsync(CancellationToken cancellation)
    {
        var id = await DriveAsync(cancellation);
        var answer = await GraphFaults.AskAsync(
            () => graph.Drives[id].List.Columns.GetAsync(
                request => request.QueryParameters.Select = ["name", "displayName", "readOnly", "text", "dateTime"], cancellation),
            cancellation);
        return answer?.Value ?? [];
    }

    private async Task<string> FindDriveAsync(CancellationToken cancellation)
    {
        if (settings.Drive.Length == 0)
        {
            var own = await GraphFaults.AskAsync(
                () => graph.Sites[settings.SiteId].Drive.GetAsync(request => request.QueryParameters.Select = ["id"], cancellation), cancellation);
            return own?.Id ?? throw GraphFaults.Of(404, "drive");
        }

        var all = await GraphFaults.AskAsync(
            () => graph.Sites[settings.SiteId].Drives.GetAsync(request => request.QueryParameters.Select = ["id", "name"], cancellation), cancellation);
        return all?.Value?.FirstOrDefault(one => one.Id == settings.Drive || string.Equals(one.Name, settings.Drive, StringComparison.OrdinalIgnoreCase))?.Id
            ?? throw new LibraryException(LibraryFault.Gone, "The site has no document library called as Library__Drive says.");
    }
}
