using System.Security.Cryptography;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The keys that an issuer publishes, kept in memory and read again after twelve hours. A token that names a key not among them has
/// nothing read: anybody can send such tokens, and issuers publish a key long before they sign with it.
/// </summary>
internal sealed class SigningKeys(string metadataUrl, HttpClient http) : IDisposable
{
    private static readonly TimeSpan _lifetime = TimeSpan.FromHours(12);
    private static readonly TimeSpan _retryAfterFailure = TimeSpan.FromMinutes(5);

    private readonly HttpDocumentRetriever _documents = new(http) { RequireHttps = true };
    private readonly SemaphoreSlim _oneReader = new(1, 1);
    private readonly TimeProvider _clock = TimeProvider.System;

    private volatile Reading _last;

    /// <summary>The published keys by their ids.</summary>
    /// <exception cref="InvalidOperationException">The keys could never be read.</exception>
    public async Task<IReadOnlyDictionary<string, SigningKey>> ReadAsync(CancellationToken cancellationToken) => (await CurrentAsync(cancellationToken)).Keys;

    public void Dispose() => _oneReader.Dispose();

    private async Task<Reading> CurrentAsync(CancellationToken cancellationToken)
    {
        var reading = _last;
        if (reading is not null && _clock.GetUtcNow() < reading.ReadAgainAt)
            return reading;

        // While one request reads the keys again, the others go on with the old ones; only the first of all has none.
        if (!await _oneReader.WaitAsync(reading is null ? Timeout.InfiniteTimeSpan : TimeSpan.Zero, cancellationToken))
            return reading;
        try
        {
            if (ReferenceEquals(reading, _last))
                _last = await ReadAsync(reading);
            return _last;
        }
        finally
        {
            _oneReader.Release();
        }
    }

    /// <summary>
    /// Reads metadata and key set. Old keys are kept when that fails: an outage of the issuer must not silence the bot. It does not
    /// end with the request that happens to need it, since all need it.
    /// </summary>
    private async Task<Reading> ReadAsync(Reading old)
    {
        try
        {
            var metadata = JObject.Parse(await _documents.GetDocumentAsync(metadataUrl, CancellationToken.None));
            var keySetUrl = metadata["jwks_uri"]?.Value<string>() ?? throw new JsonException("The metadata names no key set.");
            var keys = Parse(JObject.Parse(await _documents.GetDocumentAsync(keySetUrl, CancellationToken.None)));
            return new Reading(keys, _clock.GetUtcNow() + _lifetime);
        }
        catch (Exception fault) when (fault is IOException or JsonException or ArgumentException or FormatException or CryptographicException or InvalidCastException)
        {
            if (old is null)
                throw new InvalidOperationException($"Unable to obtain signing keys from: '{metadataUrl}'.", fault);
            return old with { ReadAgainAt = _clock.GetUtcNow() + _retryAfterFailure };
        }
    }

    private static Dictionary<string, SigningKey> Parse(JObject keySet)
    {
        var keys = new Dictionary<string, SigningKey>(StringComparer.Ordinal);
        foreach (var key in keySet["keys"]?.OfType<JObject>() ?? [])
        {
            var id = key["kid"]?.Value<string>();
            if (string.IsNullOrEmpty(id) || key["kty"]?.Value<string>() != "RSA" || key["use"]?.Value<string>() is not (null or "sig"))
                continue;
            var rsa = new RsaSecurityKey(new RSAParameters
            {
                Modulus = Base64UrlEncoder.DecodeBytes(key["n"]?.Value<string>()),
                Exponent = Base64UrlEncoder.DecodeBytes(key["e"]?.Value<string>()),
            })
            { KeyId = id };
            var endorsements = key["endorsements"] is JArray listed ? listed.Values<string>() : [];
            keys.TryAdd(id, new SigningKey(rsa, new HashSet<string>(endorsements, StringComparer.Ordinal)));
        }

        return keys;
    }

    private sealed record Reading(Dictionary<string, SigningKey> Keys, DateTimeOffset ReadAgainAt);
}
