using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Sites.Item.Drives;

/// <summary>/sites/{id}/drives</summary>
public class DrivesRequestBuilder : BaseRequestBuilder
{
    internal DrivesRequestBuilder(IRequestAdapter requestAdapter, string url)
        : base(requestAdapter, url)
    {
    }

    public Task<DriveCollectionResponse?> GetAsync(Action<RequestConfiguration<DrivesRequestBuilderGetQueryParameters>>? requestConfiguration = default, CancellationToken cancellationToken = default)
        => GetModelAsync<DriveCollectionResponse, DrivesRequestBuilderGetQueryParameters>(requestConfiguration, query => [("select", query.Select)], cancellationToken);

    /// <summary>What the answer is to hold.</summary>
    public class DrivesRequestBuilderGetQueryParameters
    {
        public DrivesRequestBuilderGetQueryParameters()
        {
        }

        public string[]? Select { get; set; }
    }
}
