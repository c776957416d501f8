using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace TeamsAssistant.Tests.StandIns;

/// <summary>A token before it is signed: change what you like, then take its text.</summary>
public sealed class TokenDraft(IssuerKey key)
{
    /// <summary>The JOSE header: alg, typ, kid.</summary>
    public Dictionary<string, object> Header { get; } = new() { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = key.Id };

    /// <summary>The payload.</summary>
    public Dictionary<string, object> Claims { get; } = [];

    /// <summary>Makes the signature from the signed part.</summary>
    public Func<byte[], byte[]> Signer { get; set; } = key.Sign;

    public TokenDraft With(string claim, object value)
    {
        Claims[claim] = value;
        return this;
    }

    public TokenDraft Without(string claim)
    {
        Claims.Remove(claim);
        return this;
    }

    public TokenDraft WithHeader(string name, object value)
    {
        Header[name] = value;
        return this;
    }

    public TokenDraft WithoutHeader(string name)
    {
        Header.Remove(name);
        return this;
    }

    public TokenDraft SignedBy(Func<byte[], byte[]> signer)
    {
        Signer = signer;
        return this;
    }

    /// <summary>The token.</summary>
    public override string ToString()
    {
        var signed = Part(Header) + "." + Part(Claims);
        return signed + "." + Base64Url.EncodeToString(Signer(Encoding.ASCII.GetBytes(signed)));
    }

    /// <summary>The value of an Authorization header.</summary>
    public string Bearer() => "Bearer " + this;

    /// <summary>One part of a token.</summary>
    public static string Part(object json) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(json));
}
