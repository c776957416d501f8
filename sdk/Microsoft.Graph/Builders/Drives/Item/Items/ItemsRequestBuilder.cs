using Microsoft.Graph.Drives.Item.Items.Item;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Drives.Item.Items;

/// <summary>/drives/{id}/items</summary>
public class ItemsRequestBuilder : BaseRequestBuilder
{
    internal ItemsRequestBuilder(IRequestAdapter requestAdapter, string url)
        : base(requestAdapter, url)
    {
    }

    public DriveItemItemRequestBuilder this[string position] => new(RequestAdapter, Item(position));
}
