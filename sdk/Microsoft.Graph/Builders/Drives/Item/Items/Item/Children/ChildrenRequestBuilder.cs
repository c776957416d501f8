using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Drives.Item.Items.Item.Children;

/// <summary>…/children</summary>
public class ChildrenRequestBuilder : BaseRequestBuilder
{
    public ChildrenRequestBuilder(string rawUrl, IRequestAdapter requestAdapter)
        : base(requestAdapter, rawUrl)
    {
    }

    public Task<DriveItemCollectionResponse?> GetAsync(Action<RequestConfiguration<ChildrenRequestBuilderGetQueryParameters>>? requestConfiguration = default, CancellationToken cancellationToken = default)
        => GetModelAsync<DriveItemCollectionResponse, ChildrenRequestBuilderGetQueryParameters>(requestConfiguration, query => [("select", query.Select)], cancellationToken);

    public Task<DriveItem?> PostAsync(
        DriveItem body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = default, CancellationToken cancellationToken = default)
        => SendModelAsync<DriveItem>(Verb.Post, body, requestConfiguration, cancellationToken);

    /// <summary>What the answer is to hold.</summary>
    public class ChildrenRequestBuilderGetQueryParameters
    {
        public ChildrenRequestBuilderGetQueryParameters()
        {
        }

        public string[]? Select { get; set; }
    }
}
