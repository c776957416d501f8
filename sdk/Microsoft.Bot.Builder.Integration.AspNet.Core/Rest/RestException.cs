namespace Microsoft.Rest;

/// <summary>The base of what the REST clients throw.</summary>
public class RestException : Exception
{
    public RestException()
    {
    }

    public RestException(string message)
        : base(message)
    {
    }

    public RestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
