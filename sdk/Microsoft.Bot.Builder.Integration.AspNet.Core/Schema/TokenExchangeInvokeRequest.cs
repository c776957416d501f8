using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A token sent for single sign-on.</summary>
public class TokenExchangeInvokeRequest
{
    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    [JsonProperty("token")]
    public string Token { get; set; }

    [JsonExtensionData]
    public JObject Properties { get; set; } = new JObject();
}
