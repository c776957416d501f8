using System.IdentityModel.Tokens.Jwt;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A token as the Authorization header brings it: read, not yet believed.</summary>
internal sealed class BearerToken
{
    private static readonly string[] _botFrameworkIssuers =
    [
        "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
        "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
        "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
        "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
        "https://sts.windows.net/cab8a31a-1906-4287-a0d8-4eef66b95f6e/",
        "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0",
    ];

    private BearerToken(string text)
    {
        Text = text;
        Jwt = new JwtSecurityToken(text);
    }

    public string Text { get; }

    public JwtSecurityToken Jwt { get; }

    /// <summary>The issuers of the Bot Framework's own tenants.</summary>
    public static IReadOnlyList<string> BotFrameworkIssuers => _botFrameworkIssuers;

    /// <summary>
    /// The token of a header, or null when the header has another shape than the word Bearer (exactly so), one blank, something.
    /// </summary>
    /// <exception cref="ArgumentException">That something is no token.</exception>
    public static BearerToken FromHeader(string header)
    {
        var parts = header.Split(' ');
        return parts.Length == 2 && parts[0] == "Bearer" ? new BearerToken(parts[1]) : null;
    }

    /// <summary>
    /// The issuers by which a token is taken for an emulator's. Every Entra tenant is among them, since the token's own tenant is; whether
    /// it is believed is another question.
    /// </summary>
    private string[] EmulatorIssuers()
    {
        var tenant = Jwt.Claims.Value(AuthenticationConstants.TenantIdClaim);
        if (string.IsNullOrWhiteSpace(tenant))
            return _botFrameworkIssuers;
        return
        [
            .. _botFrameworkIssuers,
            $"https://sts.windows.net/{tenant}/",
            $"https://login.microsoftonline.com/{tenant}/v2.0",
            $"https://login.microsoftonline.us/{tenant}/",
            $"https://login.microsoftonline.us/{tenant}/v2.0",
        ];
    }

    public bool IsFromEmulator() => !string.IsNullOrWhiteSpace(Jwt.Issuer) && EmulatorIssuers().Contains(Jwt.Issuer, StringComparer.Ordinal);
}
