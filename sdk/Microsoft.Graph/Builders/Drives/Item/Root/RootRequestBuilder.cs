using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Drives.Item.Root;

/// <summary>/drives/{id}/root</summary>
public class RootRequestBuilder : BaseRequestBuilder
{
    internal RootRequestBuilder(IRequestAdapter requestAdapter, string url)
        : base(requestAdapter, url)
    {
    }

    internal IRequestAdapter Adapter => RequestAdapter;
}
