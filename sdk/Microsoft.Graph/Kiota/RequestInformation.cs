namespace Microsoft.Kiota.Abstractions;

/// <summary>A request before it is sent.</summary>
public class RequestInformation
{
    internal RequestInformation(Verb verb, Uri uri, string accept)
    {
        Verb = verb;
        URI = uri;
        Headers.Add("Accept", accept);
    }

    public Uri URI { get; set; }

    public RequestHeaders Headers { get; } = new();

    internal Verb Verb { get; }

    internal Stream? Content { get; private set; }

    internal string? ContentType { get; private set; }

    internal void SetContent(Stream content, string contentType)
    {
        Content = content;
        ContentType = contentType;
    }
}
