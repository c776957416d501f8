using System.Buffers.Text;
using System.Security.Cryptography;

namespace TeamsAssistant.Tests.StandIns;

/// <summary>An RSA key of a token issuer.</summary>
/// <param name="id">The <c>kid</c> under which it is published.</param>
/// <param name="endorsements">The channels it may speak for; null publishes no such member.</param>
public sealed class IssuerKey(string id, IReadOnlyList<string>? endorsements = null) : IDisposable
{
    // Made at first use: it takes a while, and most tests need one of an issuer's two keys.
    private readonly Lazy<RSA> _rsa = new(() => RSA.Create(2048));

    public string Id { get; } = id;

    public IReadOnlyList<string>? Endorsements { get; } = endorsements;

    /// <summary>The public key as PEM, which attackers like to take for a shared secret.</summary>
    public string PublicPem => _rsa.Value.ExportSubjectPublicKeyInfoPem();

    public byte[] Sign(byte[] data) => _rsa.Value.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    public byte[] SignPss(byte[] data) => _rsa.Value.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);

    /// <summary>The public key as it stands in a key set.</summary>
    public Dictionary<string, object> ToJwk()
    {
        var parameters = _rsa.Value.ExportParameters(false);
        var jwk = new Dictionary<string, object>
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["n"] = Base64Url.EncodeToString(parameters.Modulus),
            ["e"] = Base64Url.EncodeToString(parameters.Exponent),
        };
        if (Endorsements is not null)
            jwk["endorsements"] = Endorsements;
        return jwk;
    }

    public void Dispose()
    {
        if (_rsa.IsValueCreated)
            _rsa.Value.Dispose();
    }
}
