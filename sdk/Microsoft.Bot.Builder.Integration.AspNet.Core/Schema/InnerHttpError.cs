using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The failure of a call that the channel itself made.</summary>
public class InnerHttpError
{
    public InnerHttpError()
    {
    }

    public InnerHttpError(int? statusCode = default, object body = default)
    {
        StatusCode = statusCode;
        Body = body;
    }

    [JsonProperty("statusCode")]
    public int? StatusCode { get; set; }

    [JsonProperty("body")]
    public object Body { get; set; }
}
