using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TeamsAssistant.Tests.StandIns;

/// <summary>
/// Stands in for the Bot Framework's and Entra's token services: publishes metadata and keys over https on localhost, signs tokens
/// as they do (or as nobody should), and gives the bot tokens for its own calls. Point a bot at it by <see cref="Configuration"/>.
/// </summary>
public sealed class TokenIssuer : IAsyncDisposable
{
    /// <summary>The issuer of what a channel sends.</summary>
    public const string ChannelIssuer = "https://api.botframework.com";

    /// <summary>The access token that the bot gets for its own calls.</summary>
    public const string OutgoingToken = "token-of-the-bot";

    private readonly WebApplication _host;
    private readonly ConcurrentDictionary<string, IssuerKey> _channelKeys = new(StringComparer.Ordinal);
    private int _keyReadings;

    private TokenIssuer(WebApplication host) => _host = host;

    public Uri Address { get; private set; } = null!;

    /// <summary>Endorsed for msteams, and published from the start.</summary>
    public IssuerKey ChannelKey { get; } = new("channel-1", ["msteams"]);

    /// <summary>Signs emulator and skill tokens.</summary>
    public IssuerKey EntraKey { get; } = new("entra-1");

    /// <summary>How often a channel key set was read.</summary>
    public int KeyReadings => Volatile.Read(ref _keyReadings);

    /// <summary>Whether the bot is refused tokens of its own.</summary>
    public bool RefusesTokens { get; set; }

    /// <summary>The forms that the bot sent to get tokens of its own, with the path of each.</summary>
    public ConcurrentQueue<(string Path, IReadOnlyDictionary<string, string> Form)> TokenRequests { get; } = [];

    public static async Task<TokenIssuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(
            System.Net.IPAddress.Loopback, 0, listen => listen.UseHttps(LoopbackCertificate.Value)));
        var issuer = new TokenIssuer(builder.Build());
        issuer.Publish(issuer.ChannelKey);
        issuer.Map();
        await issuer._host.StartAsync();
        var bound = new Uri(issuer._host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        issuer.Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"https://localhost:{bound.Port}"));
        return issuer;
    }

    /// <summary>The settings of a bot whose tokens come from here. Once one of these keys is set, the SDK takes all from configuration.</summary>
    public Dictionary<string, string?> Configuration(string appId) => new()
    {
        ["MicrosoftAppType"] = "SingleTenant",
        ["MicrosoftAppId"] = appId,
        ["MicrosoftAppPassword"] = "stand-in",
        ["MicrosoftAppTenantId"] = "3d2d8f53-0d1a-4d3c-9c0e-000000000001",
        ["ValidateAuthority"] = "false",
        ["ToChannelFromBotLoginUrl"] = new Uri(Address, "botframework.com").AbsoluteUri,
        ["ToChannelFromBotOAuthScope"] = "https://api.botframework.com",
        ["ToBotFromChannelTokenIssuer"] = ChannelIssuer,
        ["OAuthUrl"] = "https://api.botframework.com",
        ["ToBotFromChannelOpenIdMetadataUrl"] = new Uri(Address, "channel/openid").AbsoluteUri,
        ["ToBotFromEmulatorOpenIdMetadataUrl"] = new Uri(Address, "entra/openid").AbsoluteUri,
        ["CallerId"] = "urn:botframework:azure",
    };

    public void Publish(IssuerKey key) => _channelKeys[key.Id] = key;

    public void Withdraw(IssuerKey key) => _channelKeys.TryRemove(key.Id, out _);

    /// <summary>What Teams sends: valid from a minute ago for an hour.</summary>
    public TokenDraft Channel(string appId, string serviceUrl, IssuerKey? key = null) => Timed(key ?? ChannelKey)
        .With("iss", ChannelIssuer)
        .With("aud", appId)
        .With("serviceurl", serviceUrl);

    /// <summary>What the emulator sends: an Entra token (version 1) that the bot's own app asked for.</summary>
    public TokenDraft Emulator(string appId, string tenantId) => Timed(EntraKey)
        .With("iss", $"https://sts.windows.net/{tenantId}/")
        .With("aud", appId)
        .With("appid", appId)
        .With("tid", tenantId)
        .With("ver", "1.0");

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        ChannelKey.Dispose();
        EntraKey.Dispose();
    }

    private static TokenDraft Timed(IssuerKey key)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        return new TokenDraft(key).With("nbf", now - 60).With("exp", now + 3600);
    }

    private void Map()
    {
        _host.MapGet("/channel/openid", () => Metadata("channel/keys"));
        _host.MapGet("/entra/openid", () => Metadata("entra/keys"));
        _host.MapGet("/channel/keys", () =>
        {
            Interlocked.Increment(ref _keyReadings);
            return Results.Json(new { keys = _channelKeys.Values.Select(key => key.ToJwk()) });
        });
        _host.MapGet("/entra/keys", () => Results.Json(new { keys = new[] { EntraKey.ToJwk() } }));
        _host.MapPost("/{tenant}/oauth2/v2.0/token", async (HttpRequest request) =>
        {
            var form = await request.ReadFormAsync();
            TokenRequests.Enqueue((request.Path, form.ToDictionary(field => field.Key, field => field.Value.ToString())));
            if (RefusesTokens)
            {
                return Results.Json(new { error = "invalid_client", error_description = "refused on demand" }, statusCode: 401);
            }

            return Results.Json(new { token_type = "Bearer", expires_in = 3600, ext_expires_in = 3600, access_token = OutgoingToken });
        });

        IResult Metadata(string keySet) => Results.Json(new
        {
            issuer = ChannelIssuer,
            authorization_endpoint = "https://invalid.botframework.com",
            jwks_uri = new Uri(Address, keySet).AbsoluteUri,
        });
    }
}
