namespace TeamsAssistant.Storage;

/// <summary>Settings <c>Storage__…</c>: which table storage to use. One of the two must be set.</summary>
public sealed class StorageOptions
{
    /// <summary>Connection string with account key, for development and Azurite. Wins over <see cref="Endpoint"/>.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Table endpoint, reached with the app's managed identity (role Storage Table Data Contributor).</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>Put before every table name, so that several deployments or test classes can share an account. Letters and digits, at most 20; default none.</summary>
    public string TablePrefix { get; set; } = "";
}
