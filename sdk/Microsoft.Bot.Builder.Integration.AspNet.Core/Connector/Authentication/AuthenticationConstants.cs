namespace Microsoft.Bot.Connector.Authentication;

public static class AuthenticationConstants
{
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.com/botframework.com";

    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.com/{0}";

    public const string DefaultChannelAuthTenant = "botframework.com";

    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";

    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";

    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    public const string ToBotFromEmulatorOpenIdMetadataUrl = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    public const string ValidTokenIssuerUrlTemplateV1 = "https://sts.windows.net/{0}/";

    public const string ValidTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.com/{0}/v2.0";

    public const string ValidGovernmentTokenIssuerUrlTemplateV1 = "https://login.microsoftonline.us/{0}/";

    public const string ValidGovernmentTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.us/{0}/v2.0";

    public const string AuthorizedParty = "azp";

    public const string AudienceClaim = "aud";

    public const string KeyIdHeader = "kid";

    public const string VersionClaim = "ver";

    public const string AppIdClaim = "appid";

    public const string ServiceUrlClaim = "serviceurl";

    public const string AnonymousSkillAppId = "AnonymousSkill";

    public const string AnonymousAuthType = "anonymous";

    public const string TenantIdClaim = "tid";

    public static readonly HashSet<string> AllowedSigningAlgorithms = ["RS256", "RS384", "RS512"];
}
