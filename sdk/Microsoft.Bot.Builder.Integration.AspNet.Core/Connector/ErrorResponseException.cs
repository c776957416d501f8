using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>
/// The connector refused a conversations call. <see cref="Body"/> is null when the answer was empty or not a JSON object.
/// </summary>
public class ErrorResponseException : RestException
{
    public ErrorResponseException()
    {
    }

    public ErrorResponseException(string message)
        : base(message)
    {
    }

    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public HttpRequestMessageWrapper Request { get; set; }

    public HttpResponseMessageWrapper Response { get; set; }

    public ErrorResponse Body { get; set; }
}
