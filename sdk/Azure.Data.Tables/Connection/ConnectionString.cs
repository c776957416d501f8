namespace Azure.Data.Tables.Connection;

/// <summary>The settings of a storage connection string that name a table endpoint and its key.</summary>
internal sealed record ConnectionString(Uri Endpoint, TableSharedKeyCredential Credential)
{
    private const string EmulatorAccount = "devstoreaccount1";

    // Published with the emulator (Azurite's README); it opens nothing but an emulator.
    private const string EmulatorKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private const int EmulatorPort = 10002;

    /// <exception cref="InvalidOperationException">It is not a list of name=value.</exception>
    /// <exception cref="ArgumentException">The settings do not make up an endpoint and a key.</exception>
    public static ConnectionString Parse(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        var settings = Split(text);
        if (settings.TryGetValue("UseDevelopmentStorage", out var emulator))
            return Emulator(emulator, settings.GetValueOrDefault("DevelopmentStorageProxyUri"));

        var account = settings.GetValueOrDefault("AccountName");
        var key = settings.GetValueOrDefault("AccountKey");
        if (string.IsNullOrEmpty(account) || string.IsNullOrEmpty(key))
            throw new ArgumentException("The connection string names no account with its key.", nameof(text));
        return new ConnectionString(EndpointOf(settings, account), new TableSharedKeyCredential(account, key));
    }

    private static Dictionary<string, string> Split(string text)
    {
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1)
                throw new InvalidOperationException("Settings of a connection string must be written name=value.");
            if (!settings.TryAdd(part[..equals].Trim(), part[(equals + 1)..].Trim()))
                throw new InvalidOperationException($"The connection string sets '{part[..equals]}' more than once.");
        }

        return settings;
    }

    private static ConnectionString Emulator(string use, string proxy)
    {
        if (use != "true")
            throw new ArgumentException("UseDevelopmentStorage can only be 'true'.", nameof(use));
        var host = string.IsNullOrEmpty(proxy) ? new Uri("http://127.0.0.1") : Absolute(proxy);
        var endpoint = new UriBuilder(host.Scheme, host.Host, EmulatorPort, EmulatorAccount).Uri;
        return new ConnectionString(endpoint, new TableSharedKeyCredential(EmulatorAccount, EmulatorKey));
    }

    private static Uri EndpointOf(Dictionary<string, string> settings, string account)
    {
        if (settings.TryGetValue("TableEndpoint", out var endpoint) && endpoint.Length > 0)
            return Absolute(endpoint);
        var protocol = settings.GetValueOrDefault("DefaultEndpointsProtocol", "https");
        var suffix = settings.GetValueOrDefault("EndpointSuffix", "core.windows.net");
        return Absolute($"{protocol}://{account}.table.{suffix}");
    }

    private static Uri Absolute(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri : throw new FormatException("An endpoint in the connection string is no address.");
}
