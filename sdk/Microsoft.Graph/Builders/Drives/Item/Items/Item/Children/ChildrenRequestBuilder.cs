using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Drives.Item.Items.Item.Children;

/// <summary>…/children</summary>
public class ChildrenRequestBuilder : BaseRequestBuilder
{
    internal ChildrenRequestBuilder(IRequestAdapter requestAdapter, string url)
        : base(requestAdapter, url)
    {
    }

    public Task<DriveItem?> PostAsync(
        DriveItem body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = default, CancellationToken cancellationToken = default)
        => SendModelAsync<DriveItem>(Verb.Post, body, requestConfiguration, cancellationToken);
}
