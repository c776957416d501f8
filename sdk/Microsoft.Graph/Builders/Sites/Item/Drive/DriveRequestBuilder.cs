using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Sites.Item.Drive;

/// <summary>/sites/{id}/drive</summary>
public class DriveRequestBuilder : BaseRequestBuilder
{
    internal DriveRequestBuilder(IRequestAdapter requestAdapter, string url)
        : base(requestAdapter, url)
    {
    }

    public Task<Models.Drive?> GetAsync(Action<RequestConfiguration<DriveRequestBuilderGetQueryParameters>>? requestConfiguration = default, CancellationToken cancellationToken = default)
        => GetModelAsync<Models.Drive, DriveRequestBuilderGetQueryParameters>(requestConfiguration, query => [("select", query.Select)], cancellationToken);

    /// <summary>What the answer is to hold.</summary>
    public class DriveRequestBuilderGetQueryParameters
    {
        public DriveRequestBuilderGetQueryParameters()
        {
        }

        public string[]? Select { get; set; }
    }
}
