using Microsoft.Graph.Drives;
using Microsoft.Graph.Sites;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph;

/// <summary>The root of all addresses.</summary>
public class BaseGraphServiceClient : BaseRequestBuilder
{
    internal BaseGraphServiceClient(IRequestAdapter requestAdapter)
        : base(requestAdapter, requestAdapter.BaseUrl!)
    {
    }

    public DrivesRequestBuilder Drives => new(RequestAdapter, Below("drives"));

    public SitesRequestBuilder Sites => new(RequestAdapter, Below("sites"));
}
