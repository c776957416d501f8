using System.Text;
using System.Text.Json;

namespace TeamsAssistant.Teams.Security;

/// <summary>
/// Looks at an incoming bearer token before the Bot SDK does, and shuts what the SDK leaves open: encrypted and over-long tokens, other
/// algorithms than RS256, keys that the channel does not publish, emulator and skill tokens, a missing serviceurl claim, and claims that
/// the SDK stumbles over. It trusts nothing: signature, audience, lifetime and endorsements are the SDK's to check afterwards.
/// </summary>
public sealed class TokenGuard(BotAccount account, ChannelKeys keys, IHostEnvironment environment)
{
    private const int LongestToken = 8 * 1024;

    /// <summary>Null when the header may go on to the SDK; else a code that says why it is refused.</summary>
    public async Task<string?> RefuseAsync(string? header, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(header))
        {
            // Without an app id the start-up guard has seen to it that this is Development on loopback.
            return account.AppId.Length == 0 ? null : "token.none";
        }

        if (!header.StartsWith("Bearer ", StringComparison.Ordinal))
        {
            return "token.scheme";
        }

        var token = header["Bearer ".Length..];
        if (token.Length > LongestToken)
        {
            return "token.tooLong";
        }

        var parts = token.Split('.');
        if (parts.Length != 3)
        {
            return parts.Length == 5 ? "token.encrypted" : "token.shape";
        }

        if (Read(parts[0]) is not { } head || Read(parts[1]) is not { } claims)
        {
            return "token.shape";
        }

        using (head)
        using (claims)
        {
            return RefuseContent(head.RootElement, claims.RootElement)
                ?? await RefuseKeyAsync(head.RootElement, claims.RootElement, cancellation);
        }
    }

    private string? RefuseContent(JsonElement head, JsonElement claims)
    {
        try
        {
            return RefuseHead(head) ?? RefuseClaims(claims);
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: JSON, but no text.
            return "token.shape";
        }
    }

    private static string? RefuseHead(JsonElement head) =>
        head.EnumerateObject().Any(member => member.Value.ValueKind is not JsonValueKind.String) ? "token.shape"
        : Text(head, "alg") != "RS256" ? "token.algorithm"
        : head.TryGetProperty("crit", out _) ? "token.critical"
        : Text(head, "kid") is null ? "token.keyId"
        : null;

    private string? RefuseClaims(JsonElement claims)
    {
        if (claims.EnumerateObject().Any(claim => HoldsNull(claim.Value)))
        {
            // The token library fails on these instead of refusing them, as it does on headers that are no text.
            return "token.shape";
        }

        if (Text(claims, "iss") != account.ChannelIssuer)
        {
            // Emulator and skill tokens come from Entra: they let whoever knows a bot's secret pose as a channel.
            return environment.IsDevelopment() ? null : "token.issuer";
        }

        return string.IsNullOrWhiteSpace(Text(claims, "serviceurl")) ? "token.serviceUrl" : null;
    }

    private async Task<string?> RefuseKeyAsync(JsonElement head, JsonElement claims, CancellationToken cancellation) =>
        Text(claims, "iss") != account.ChannelIssuer || await keys.HaveAsync(Text(head, "kid")!, cancellation) ? null : "token.unknownKey";

    private static bool HoldsNull(JsonElement value) =>
        value.ValueKind is JsonValueKind.Array && value.EnumerateArray().Any(item => item.ValueKind is JsonValueKind.Null || HoldsNull(item));

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    private static JsonDocument? Read(string part)
    {
        try
        {
            var base64 = part.Replace('-', '+').Replace('_', '/');
            var bytes = Convert.FromBase64String(base64.PadRight((base64.Length + 3) / 4 * 4, '='));
            var json = JsonDocument.Parse(Encoding.UTF8.GetString(bytes), new JsonDocumentOptions { MaxDepth = 8 });
            if (json.RootElement.ValueKind is JsonValueKind.Object)
            {
                return json;
            }

            json.Dispose();
            return null;
        }
        catch (Exception fault) when (fault is FormatException or JsonException)
        {
            return null;
        }
    }
}
