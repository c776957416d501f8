using Microsoft.Graph.Drives.Item.Items.Item.Children;
using Microsoft.Graph.Drives.Item.Items.Item.Content;
using Microsoft.Graph.Drives.Item.Items.Item.CreateUploadSession;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Drives.Item.Items.Item;

/// <summary>/drives/{id}/items/{id}</summary>
public class DriveItemItemRequestBuilder : BaseRequestBuilder
{
    internal DriveItemItemRequestBuilder(IRequestAdapter requestAdapter, string url)
        : base(requestAdapter, url)
    {
    }

    public ChildrenRequestBuilder Children => new(Below("children"), RequestAdapter);

    public ContentRequestBuilder Content => new(Below("content"), RequestAdapter);

    public CreateUploadSessionRequestBuilder CreateUploadSession => new(Below("createUploadSession"), RequestAdapter);

    public Task<DriveItem?> GetAsync(Action<RequestConfiguration<DriveItemItemRequestBuilderGetQueryParameters>>? requestConfiguration = default, CancellationToken cancellationToken = default)
        => GetModelAsync<DriveItem, DriveItemItemRequestBuilderGetQueryParameters>(requestConfiguration, query => [("expand", query.Expand), ("select", query.Select)], cancellationToken);

    /// <summary>What the answer is to hold.</summary>
    public class DriveItemItemRequestBuilderGetQueryParameters
    {
        public DriveItemItemRequestBuilderGetQueryParameters()
        {
        }

        public string[]? Expand { get; set; }

        public string[]? Select { get; set; }
    }
}
