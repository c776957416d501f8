using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Drives.Item.Items.Item.Content;

/// <summary>…/content</summary>
public class ContentRequestBuilder : BaseRequestBuilder
{
    public ContentRequestBuilder(string rawUrl, IRequestAdapter requestAdapter)
        : base(requestAdapter, rawUrl)
    {
    }

    public async Task<Stream?> GetAsync(
        Action<RequestConfiguration<ContentRequestBuilderGetQueryParameters>>? requestConfiguration = default, CancellationToken cancellationToken = default)
        => await RequestAdapter.SendStreamAsync(
            Request(Verb.Get, "application/octet-stream, application/json", requestConfiguration, _ => []), cancellationToken);

    public Task<DriveItem?> PutAsync(
        Stream body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = default, CancellationToken cancellationToken = default)
        => SendAsync<DriveItem>(Verb.Put, body, "application/octet-stream", requestConfiguration, cancellationToken);

    /// <summary>What the answer is to hold.</summary>
    public class ContentRequestBuilderGetQueryParameters
    {
        public ContentRequestBuilderGetQueryParameters()
        {
        }
    }
}
