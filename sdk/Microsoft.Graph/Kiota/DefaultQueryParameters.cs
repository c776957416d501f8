namespace Microsoft.Kiota.Abstractions;

/// <summary>Of requests that take no query parameters.</summary>
public class DefaultQueryParameters
{
    public DefaultQueryParameters()
    {
    }
}
