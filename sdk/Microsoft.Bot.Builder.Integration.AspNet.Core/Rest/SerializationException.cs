namespace Microsoft.Rest;

/// <summary>A successful answer whose JSON could not be read.</summary>
public class SerializationException : RestException
{
    public SerializationException()
    {
    }

    public SerializationException(string message)
        : base(message)
    {
    }

    public SerializationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public SerializationException(string message, string content, Exception innerException)
        : base(message, innerException)
    {
        Content = content;
    }

    public string Content { get; set; }
}
