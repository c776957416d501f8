using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Code and message of a failed connector call.</summary>
public class Error
{
    public Error()
    {
    }

    public Error(string code = default, string message = default, InnerHttpError innerHttpError = default)
    {
        Code = code;
        Message = message;
        InnerHttpError = innerHttpError;
    }

    [JsonProperty("code")]
    public string Code { get; set; }

    [JsonProperty("message")]
    public string Message { get; set; }

    [JsonProperty("innerHttpError")]
    public InnerHttpError InnerHttpError { get; set; }
}
