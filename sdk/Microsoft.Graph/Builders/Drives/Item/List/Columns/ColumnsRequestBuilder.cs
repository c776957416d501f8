using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Drives.Item.List.Columns;

/// <summary>/drives/{id}/list/columns</summary>
public class ColumnsRequestBuilder : BaseRequestBuilder
{
    internal ColumnsRequestBuilder(IRequestAdapter requestAdapter, string url)
        : base(requestAdapter, url)
    {
    }

    public Task<ColumnDefinitionCollectionResponse?> GetAsync(Action<RequestConfiguration<ColumnsRequestBuilderGetQueryParameters>>? requestConfiguration = default, CancellationToken cancellationToken = default)
        => GetModelAsync<ColumnDefinitionCollectionResponse, ColumnsRequestBuilderGetQueryParameters>(requestConfiguration, query => [("select", query.Select)], cancellationToken);

    /// <summary>What the answer is to hold.</summary>
    public class ColumnsRequestBuilderGetQueryParameters
    {
        public ColumnsRequestBuilderGetQueryParameters()
        {
        }

        public string[]? Select { get; set; }
    }
}
