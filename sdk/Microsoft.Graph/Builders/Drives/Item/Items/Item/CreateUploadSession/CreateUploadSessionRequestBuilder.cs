using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Drives.Item.Items.Item.CreateUploadSession;

/// <summary>…/createUploadSession</summary>
public class CreateUploadSessionRequestBuilder : BaseRequestBuilder
{
    public CreateUploadSessionRequestBuilder(string rawUrl, IRequestAdapter requestAdapter)
        : base(requestAdapter, rawUrl)
    {
    }

    public Task<UploadSession?> PostAsync(
        CreateUploadSessionPostRequestBody body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = default, CancellationToken cancellationToken = default)
        => SendModelAsync<UploadSession>(Verb.Post, body, requestConfiguration, cancellationToken);
}
