using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables.Connection;

/// <summary>Where an account's tables are and the pipeline that leads there; shared by a service client and its table clients.</summary>
internal sealed class TableConnection
{
    // Tokens for all storage accounts of the public cloud have this audience.
    private const string StorageScope = "https://storage.azure.com/.default";

    private TableConnection(Uri endpoint, HttpPipeline pipeline, string version)
    {
        Endpoint = endpoint;
        Pipeline = pipeline;
        Version = version;
    }

    public Uri Endpoint { get; }

    public HttpPipeline Pipeline { get; }

    public string Version { get; }

    public static TableConnection Open(string connectionString, TableClientOptions options)
    {
        var parsed = ConnectionString.Parse(connectionString);
        return Open(parsed.Endpoint, parsed.Credential, options);
    }

    public static TableConnection Open(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(credential);
        return Build(endpoint, new SharedKeyLitePolicy(credential), options);
    }

    public static TableConnection Open(Uri endpoint, TokenCredential tokenCredential, TableClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(tokenCredential);
        return Build(endpoint, new BearerTokenAuthenticationPolicy(tokenCredential, StorageScope), options);
    }

    /// <summary>The same connection for an endpoint that was given with the table's name at its end.</summary>
    public TableConnection WithoutTable(string tableName)
    {
        var path = Endpoint.AbsolutePath.TrimEnd('/');
        if (!path.EndsWith("/" + tableName, StringComparison.OrdinalIgnoreCase))
            return this;
        var account = new UriBuilder(Endpoint) { Path = path[..^(tableName.Length + 1)] };
        return new TableConnection(account.Uri, Pipeline, Version);
    }

    private static TableConnection Build(Uri endpoint, HttpPipelinePolicy authentication, TableClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        options ??= new TableClientOptions();
        var parts = new HttpPipelineOptions(options)
        {
            PerRetryPolicies = { authentication },
            RequestFailedDetailsParser = TableErrorParser.Instance,
        };
        return new TableConnection(endpoint, HttpPipelineBuilder.Build(parts), options.VersionString);
    }
}
