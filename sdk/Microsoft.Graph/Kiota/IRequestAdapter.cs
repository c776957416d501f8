namespace Microsoft.Kiota.Abstractions;

/// <summary>Sends requests.</summary>
public interface IRequestAdapter
{
    string? BaseUrl { get; set; }

    /// <summary>The answer read as a model; null when it has no body.</summary>
    internal Task<T?> SendModelAsync<T>(RequestInformation request, CancellationToken cancellationToken)
        where T : class, IModel, new();

    /// <summary>The answer's body, which the caller disposes.</summary>
    internal Task<Stream?> SendStreamAsync(RequestInformation request, CancellationToken cancellationToken);
}
