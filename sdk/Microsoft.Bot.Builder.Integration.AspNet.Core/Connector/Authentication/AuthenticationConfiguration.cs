namespace Microsoft.Bot.Connector.Authentication;

public class AuthenticationConfiguration
{
    /// <summary>Endorsements that the signing key must have besides the activity's channel.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>Called for every token when set. Without it tokens of other bots (skill tokens) are refused.</summary>
    public virtual ClaimsValidator ClaimsValidator { get; set; }

    /// <summary>Issuers accepted on the skill path, besides the Bot Framework's own tenants.</summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; }
}
