using Microsoft.Graph.Drives.Item.List.Columns;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Drives.Item.List;

/// <summary>/drives/{id}/list</summary>
public class ListRequestBuilder : BaseRequestBuilder
{
    internal ListRequestBuilder(IRequestAdapter requestAdapter, string url)
        : base(requestAdapter, url)
    {
    }

    public ColumnsRequestBuilder Columns => new(RequestAdapter, Below("columns"));
}
