using Microsoft.Graph.Drives.Item.Items.Item;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph;

/// <summary>An item addressed by its path.</summary>
public class CustomDriveItemItemRequestBuilder : DriveItemItemRequestBuilder
{
    internal CustomDriveItemItemRequestBuilder(IRequestAdapter requestAdapter, string url)
        : base(requestAdapter, url)
    {
    }
}
