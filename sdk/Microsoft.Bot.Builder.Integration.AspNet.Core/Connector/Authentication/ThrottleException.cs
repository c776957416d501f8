namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A Teams call was answered with 429; how long to wait is not told.</summary>
public class ThrottleException : Exception
{
    public ThrottleException()
    {
    }

    public ThrottleException(string message)
        : base(message)
    {
    }

    public ThrottleException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
