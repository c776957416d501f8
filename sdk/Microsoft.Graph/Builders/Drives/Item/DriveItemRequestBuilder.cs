using Microsoft.Graph.Drives.Item.Items;
using Microsoft.Graph.Drives.Item.List;
using Microsoft.Graph.Drives.Item.Root;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Drives.Item;

/// <summary>/drives/{id}</summary>
public class DriveItemRequestBuilder : BaseRequestBuilder
{
    internal DriveItemRequestBuilder(IRequestAdapter requestAdapter, string url)
        : base(requestAdapter, url)
    {
    }

    public ItemsRequestBuilder Items => new(RequestAdapter, Below("items"));

    public ListRequestBuilder List => new(RequestAdapter, Below("list"));

    public RootRequestBuilder Root => new(RequestAdapter, Below("root"));
}
