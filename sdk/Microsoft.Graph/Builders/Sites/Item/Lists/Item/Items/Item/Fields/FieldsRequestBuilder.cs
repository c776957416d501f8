using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;

namespace Microsoft.Graph.Sites.Item.Lists.Item.Items.Item.Fields;

/// <summary>…/fields</summary>
public class FieldsRequestBuilder : BaseRequestBuilder
{
    public FieldsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter)
        : base(requestAdapter, rawUrl)
    {
    }

    public Task<FieldValueSet?> PatchAsync(
        FieldValueSet body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = default, CancellationToken cancellationToken = default)
        => SendModelAsync<FieldValueSet>(Verb.Patch, body, requestConfiguration, cancellationToken);
}
