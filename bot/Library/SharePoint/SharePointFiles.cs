using Microsoft.Graph;
using Microsoft.Graph.Drives.Item.Items.Item.Content;
using Microsoft.Graph.Drives.Item.Items.Item.CreateUploadSession;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Graph.Sites.Item.Lists.Item.Items.Item.Fields;
using Microsoft.Kiota.Abstractions;

namespace TeamsAssistant.Library.SharePoint;

/// <summary>Single requests to the drive: each says what it may replace, and what it met.</summary>
internal sealed class SharePointFiles(GraphServiceClient graph, SharePointSite site, PartUpload parts)
{
    private const string Conflict = "@microsoft.graph.conflictBehavior";
    private static readonly string[] Wanted = ["id", "name", "eTag", "cTag", "size", "webUrl", "file", "folder", "parentReference", "createdBy", "lastModifiedBy"];
    private static readonly string[] WithFields = ["listItem($expand=fields)"];

    /// <summary>The item, or null.</summary>
    public async Task<DriveItem?> FindAsync(string id, bool fields, CancellationToken cancellation)
    {
        var drive = await site.DriveAsync(cancellation);
        return await FoundAsync(() => graph.Drives[drive].Items[id].GetAsync(request => Ask(request.QueryParameters, fields), cancellation), cancellation);
    }

    /// <summary>The item at a path with its fields, or null.</summary>
    public async Task<DriveItem?> FindAtAsync(string path, CancellationToken cancellation)
    {
        var drive = await site.DriveAsync(cancellation);
        return await FoundAsync(
            () => graph.Drives[drive].Root.ItemWithPath(path).GetAsync(request => Ask(request.QueryParameters, fields: true), cancellation), cancellation);
    }

    /// <summary>Puts a file where none lies.</summary>
    public async Task<PutAnswer> PutNewAsync(string path, Upload upload, CancellationToken cancellation)
    {
        var drive = await site.DriveAsync(cancellation);
        if (upload.IsLarge)
        {
            return await PutLargeAsync(Address(drive, $"root:/{LibraryPath.Encode(path)}:/createUploadSession"), path, null, upload, cancellation);
        }

        var content = new ContentRequestBuilder($"{Address(drive, $"root:/{LibraryPath.Encode(path)}:/content")}?{Conflict}=fail", graph.RequestAdapter);
        await using var bytes = upload.Content.Open();
        return await AnswerAsync(() => content.PutAsync(bytes, cancellationToken: cancellation), cancellation);
    }

    /// <summary>Replaces a file that is still as it was read.</summary>
    public async Task<PutAnswer> ReplaceAsync(string id, string eTag, Upload upload, CancellationToken cancellation)
    {
        var drive = await site.DriveAsync(cancellation);
        if (upload.IsLarge)
        {
            return await PutLargeAsync(Address(drive, $"items/{Uri.EscapeDataString(id)}/createUploadSession"), null, eTag, upload, cancellation);
        }

        await using var bytes = upload.Content.Open();
        return await AnswerAsync(
            () => graph.Drives[drive].Items[id].Content.PutAsync(bytes, request => request.Headers.Add("If-Match", eTag), cancellation), cancellation);
    }

    /// <summary>Sets columns of a file that is still as it was read.</summary>
    public async Task<PutOutcome> SetFieldsAsync(string id, string eTag, IReadOnlyDictionary<string, string?> fields, CancellationToken cancellation)
    {
        var drive = await site.DriveAsync(cancellation);
        var builder = new FieldsRequestBuilder(Address(drive, $"items/{Uri.EscapeDataString(id)}/listItem/fields"), graph.RequestAdapter);
        var body = new FieldValueSet { AdditionalData = fields.ToDictionary(one => one.Key, one => (object)one.Value!) };
        var answer = await AnswerAsync(
            async () =>
            {
                await builder.PatchAsync(body, request => request.Headers.Add("If-Match", eTag), cancellation);
                return null;
            },
            cancellation);
        return answer.Outcome;
    }

    /// <summary>Makes the folders that are missing, from the top.</summary>
    public async Task MakeFoldersAsync(string path, CancellationToken cancellation)
    {
        var drive = await site.DriveAsync(cancellation);
        var above = "";
        foreach (var name in path.Split('/')[..^1])
        {
            var parent = above.Length == 0 ? graph.Drives[drive].Items["root"] : graph.Drives[drive].Root.ItemWithPath(above);
            var folder = new DriveItem { Name = name, Folder = new Folder(), AdditionalData = new Dictionary<string, object> { [Conflict] = "fail" } };
            // Taken: it was there, or another made it.
            await AnswerAsync(() => parent.Children.PostAsync(folder, cancellationToken: cancellation), cancellation);
            above = above.Length == 0 ? name : $"{above}/{name}";
        }
    }

    /// <summary>The file's content, or null when it is gone.</summary>
    public async Task<Stream?> OpenAsync(string id, CancellationToken cancellation)
    {
        var drive = await site.DriveAsync(cancellation);
        return await FoundAsync(() => graph.Drives[drive].Items[id].Content.GetAsync(cancellationToken: cancellation), cancellation);
    }

    /// <summary>The file as SharePoint draws it, or null when it is gone.</summary>
    public async Task<Stream?> OpenPdfAsync(string id, CancellationToken cancellation)
    {
        var drive = await site.DriveAsync(cancellation);
        // The service documents format=pdf; the builder's own parameter would write $format.
        var content = new ContentRequestBuilder($"{Address(drive, $"items/{Uri.EscapeDataString(id)}/content")}?format=pdf", graph.RequestAdapter);
        return await FoundAsync(() => content.GetAsync(cancellationToken: cancellation), cancellation);
    }

    private async Task<PutAnswer> PutLargeAsync(string address, string? free, string? eTag, Upload upload, CancellationToken cancellation)
    {
        var builder = new CreateUploadSessionRequestBuilder(address, graph.RequestAdapter);
        for (var session = 1; session <= PartUpload.MostSessions; session++)
        {
            // The service finds a name taken at the last part only; also, the answer to it may have been lost.
            if (free is not null && await FindAtAsync(free, cancellation) is not null)
            {
                return new PutAnswer(PutOutcome.Taken);
            }

            var body = new CreateUploadSessionPostRequestBody
            {
                Item = new DriveItemUploadableProperties
                {
                    FileSize = upload.Content.Length,
                    AdditionalData = new Dictionary<string, object> { [Conflict] = eTag is null ? "fail" : "replace" },
                },
            };
            UploadSession? begun = null;
            var opened = await AnswerAsync(
                async () =>
                {
                    begun = await builder.PostAsync(body, request => AddIfMatch(request.Headers, eTag), cancellation);
                    return null;
                },
                cancellation);
            if (opened.Outcome != PutOutcome.Done || begun?.UploadUrl is not { } url)
            {
                return opened;
            }

            var sent = await GraphFaults.AskAsync(() => parts.SendAsync(new Uri(url), upload.Content, cancellation), cancellation);
            if (sent is { } ended)
            {
                return ended.Outcome == PutOutcome.Done && ended.ItemId is { } id
                    ? new PutAnswer(PutOutcome.Done, await FindAsync(id, fields: false, cancellation))
                    : new PutAnswer(ended.Outcome);
            }
        }

        throw new LibraryException(LibraryFault.Away, "SharePoint's upload sessions ran out before the document was there.");
    }

    private static void AddIfMatch(RequestHeaders headers, string? eTag)
    {
        if (eTag is not null)
        {
            headers.Add("If-Match", eTag);
        }
    }

    private static void Ask(
        Microsoft.Graph.Drives.Item.Items.Item.DriveItemItemRequestBuilder.DriveItemItemRequestBuilderGetQueryParameters query, bool fields)
    {
        query.Select = Wanted;
        query.Expand = fields ? WithFields : null;
    }

    private string Address(string drive, string rest) => $"{graph.RequestAdapter.BaseUrl}/drives/{Uri.EscapeDataString(drive)}/{rest}";

    /// <summary>What is asked for, or null where there is none.</summary>
    internal static Task<T?> FoundAsync<T>(Func<Task<T?>> ask, CancellationToken cancellation)
        where T : class => GraphFaults.AskAsync(
            async () =>
            {
                try
                {
                    return await ask();
                }
                catch (ApiException refused) when (refused.ResponseStatusCode == 404)
                {
                    return null;
                }
            },
            cancellation);

    private static Task<PutAnswer> AnswerAsync(Func<Task<DriveItem?>> put, CancellationToken cancellation) => GraphFaults.AskAsync(
        async () =>
        {
            try
            {
                return new PutAnswer(PutOutcome.Done, await put());
            }
            catch (ApiException refused) when (OutcomeOf(refused) is { } outcome)
            {
                return new PutAnswer(outcome);
            }
        },
        cancellation);

    // 409 is a name that is taken only when it says so; else somebody's hand is on the document.
    private static PutOutcome? OutcomeOf(ApiException refused) => refused.ResponseStatusCode switch
    {
        404 => PutOutcome.NotFound,
        409 => (refused as ODataError)?.Error?.Code == "nameAlreadyExists" ? PutOutcome.Taken : PutOutcome.Locked,
        412 => PutOutcome.Stale,
        423 => PutOutcome.Locked,
        _ => null,
    };
}
