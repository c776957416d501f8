namespace Microsoft.Kiota.Abstractions;

/// <summary>The service answered with an error.</summary>
public class ApiException : Exception
{
    public ApiException()
    {
    }

    public ApiException(string message)
        : base(message)
    {
    }

    public ApiException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public int ResponseStatusCode { get; set; }
}
