using Microsoft.Graph.Sites.Item.Drive;
using Microsoft.Graph.Sites.Item.Drives;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Sites.Item;

/// <summary>/sites/{id}</summary>
public class SiteItemRequestBuilder : BaseRequestBuilder
{
    internal SiteItemRequestBuilder(IRequestAdapter requestAdapter, string url)
        : base(requestAdapter, url)
    {
    }

    public DriveRequestBuilder Drive => new(RequestAdapter, Below("drive"));

    public DrivesRequestBuilder Drives => new(RequestAdapter, Below("drives"));
}
