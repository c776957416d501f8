using System.Net;
using System.Net.Sockets;

namespace TeamsAssistant.Hosting;

/// <summary>
/// What must be so before the door opens. Without an app id nobody's token can be checked, so the bot then answers only in Development
/// and only on this machine.
/// </summary>
internal static class StartGuard
{
    public const string DefaultAddress = "http://127.0.0.1:3978";

    /// <summary>Refuses the first thing that is wrong.</summary>
    /// <exception cref="StartRefusedException">The sentence to show.</exception>
    public static void Check(IConfiguration configuration, IHostEnvironment environment)
    {
        if (Refusal(configuration, environment) is { } why)
        {
            throw new StartRefusedException(why);
        }

        foreach (var address in Addresses(configuration).Where(IsTaken))
        {
            throw new StartRefusedException(
                $"Port {address.Port} is taken, perhaps by another running assistant: end it, or choose another with --urls http://127.0.0.1:PORT.");
        }
    }

    /// <summary>Why the assistant may not answer with these settings, or null.</summary>
    public static string? Refusal(IConfiguration configuration, IHostEnvironment environment)
    {
        var appId = configuration["MicrosoftAppId"];
        if (!string.IsNullOrWhiteSpace(appId))
        {
            return Guid.TryParse(appId, out _) ? null : "MicrosoftAppId must be the app registration's id, a GUID.";
        }

        if (!environment.IsDevelopment())
        {
            return "Set MicrosoftAppId: without it nobody's token can be checked, and the assistant answers only in Development.";
        }

        return Addresses(configuration).FirstOrDefault(address => !IsLoopback(address)) is { } open
            ? $"Set MicrosoftAppId, or listen on this machine only (http://127.0.0.1:PORT, not {open}): without it nobody's token can be checked."
            : null;
    }

    private static List<BindingAddress> Addresses(IConfiguration configuration)
    {
        var urls = (configuration[WebHostDefaults.ServerUrlsKey] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>();
        return [.. urls.Concat(endpoints).Select(Parse)];
    }

    private static BindingAddress Parse(string url)
    {
        try
        {
            return BindingAddress.Parse(url);
        }
        catch (FormatException)
        {
            throw new StartRefusedException($"'{url}' is not an address to listen on: write --urls http://127.0.0.1:PORT.");
        }
    }

    private static bool IsLoopback(BindingAddress address) =>
        address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    // Kestrel would find out too, but says so with a stack trace.
    private static bool IsTaken(BindingAddress address)
    {
        if (address.Port == 0 || address.IsUnixPipe || address.IsNamedPipe)
        {
            return false;
        }

        var host = IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) ? ip : IPAddress.Loopback;
        try
        {
            using var probe = new TcpListener(host, address.Port);
            probe.Start();
            return false;
        }
        catch (SocketException fault) when (fault.SocketErrorCode is SocketError.AddressAlreadyInUse)
        {
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
