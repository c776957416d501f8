using Microsoft.Graph.Sites.Item;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Sites;

/// <summary>/sites</summary>
public class SitesRequestBuilder : BaseRequestBuilder
{
    internal SitesRequestBuilder(IRequestAdapter requestAdapter, string url)
        : base(requestAdapter, url)
    {
    }

    public SiteItemRequestBuilder this[string position] => new(RequestAdapter, Item(position));
}
