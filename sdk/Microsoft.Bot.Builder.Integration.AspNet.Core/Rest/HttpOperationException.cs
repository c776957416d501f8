namespace Microsoft.Rest;

/// <summary>A call was answered with a status that its operation does not know as success.</summary>
public class HttpOperationException : RestException
{
    public HttpOperationException()
    {
    }

    public HttpOperationException(string message)
        : base(message)
    {
    }

    public HttpOperationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public HttpRequestMessageWrapper Request { get; set; }

    public HttpResponseMessageWrapper Response { get; set; }

    public object Body { get; set; }
}
