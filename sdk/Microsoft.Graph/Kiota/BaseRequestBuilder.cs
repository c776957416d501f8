using System.Text.Json;

namespace Microsoft.Kiota.Abstractions;

/// <summary>An address of the service and what can be done there.</summary>
public abstract class BaseRequestBuilder
{
    private const string Json = "application/json";

    private protected BaseRequestBuilder(IRequestAdapter requestAdapter, string url)
    {
        RequestAdapter = requestAdapter;
        Url = url;
    }

    internal string Url { get; }

    protected IRequestAdapter RequestAdapter { get; set; }

    private protected string Below(string name) => $"{Url}/{name}";

    private protected string Item(string id) => $"{Url}/{Uri.EscapeDataString(id)}";

    private protected Task<T?> GetModelAsync<T, TQuery>(
        Action<RequestConfiguration<TQuery>>? configure, Func<TQuery, IEnumerable<(string Name, string[]? Values)>> query, CancellationToken cancellationToken)
        where T : class, IModel, new()
        where TQuery : class, new()
        => RequestAdapter.SendModelAsync<T>(Request(Verb.Get, Json, configure, query), cancellationToken);

    private protected Task<T?> SendModelAsync<T>(
        Verb verb, IModel body, Action<RequestConfiguration<DefaultQueryParameters>>? configure, CancellationToken cancellationToken)
        where T : class, IModel, new()
    {
        ArgumentNullException.ThrowIfNull(body);
        var content = new MemoryStream();
        using (var writer = new Utf8JsonWriter(content))
        {
            writer.WriteStartObject();
            body.Write(writer);
            writer.WriteEndObject();
        }

        content.Position = 0;
        return SendAsync<T>(verb, content, Json, configure, cancellationToken);
    }

    private protected Task<T?> SendAsync<T>(
        Verb verb, Stream body, string contentType, Action<RequestConfiguration<DefaultQueryParameters>>? configure, CancellationToken cancellationToken)
        where T : class, IModel, new()
    {
        ArgumentNullException.ThrowIfNull(body);
        var request = Request(verb, Json, configure, _ => []);
        request.SetContent(body, contentType);
        return RequestAdapter.SendModelAsync<T>(request, cancellationToken);
    }

    private protected RequestInformation Request<TQuery>(
        Verb verb, string accept, Action<RequestConfiguration<TQuery>>? configure, Func<TQuery, IEnumerable<(string Name, string[]? Values)>> query)
        where TQuery : class, new()
    {
        var configuration = new RequestConfiguration<TQuery>();
        configure?.Invoke(configuration);
        var parameters = query(configuration.QueryParameters)
            .Where(one => one.Values is not null)
            .Select(one => $"%24{one.Name}={Uri.EscapeDataString(string.Join(',', one.Values!))}");
        var asked = string.Join('&', parameters);
        var request = new RequestInformation(verb, new Uri(asked.Length == 0 ? Url : $"{Url}?{asked}"), accept);
        request.Headers.AddAll(configuration.Headers);
        return request;
    }
}
