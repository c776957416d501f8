using Microsoft.Graph.Drives.Item;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Drives;

/// <summary>/drives</summary>
public class DrivesRequestBuilder : BaseRequestBuilder
{
    internal DrivesRequestBuilder(IRequestAdapter requestAdapter, string url)
        : base(requestAdapter, url)
    {
    }

    public DriveItemRequestBuilder this[string position] => new(RequestAdapter, Item(position));
}
