using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The body of a failed connector call.</summary>
public class ErrorResponse
{
    public ErrorResponse()
    {
    }

    public ErrorResponse(Error error = default)
    {
        Error = error;
    }

    [JsonProperty("error")]
    public Error Error { get; set; }
}
