namespace Microsoft.Bot.Schema;

/// <summary>A token sent along with an Adaptive Card action.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
}
