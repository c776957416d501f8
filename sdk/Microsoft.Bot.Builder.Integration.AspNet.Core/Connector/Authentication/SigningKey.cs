using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <param name="Key">The public key.</param>
/// <param name="Endorsements">The channels that tokens signed by it may speak for; empty when the key set says nothing.</param>
internal sealed record SigningKey(SecurityKey Key, HashSet<string> Endorsements);
