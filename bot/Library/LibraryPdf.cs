namespace TeamsAssistant.Library;

/// <summary>A document of the library as PDF.</summary>
/// <param name="Path">Where the document lies now: people may have moved it since it was put.</param>
/// <param name="Content">The PDF; disposed with this.</param>
public sealed record LibraryPdf(string Path, Stream Content) : IAsyncDisposable
{
    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Content.DisposeAsync();
}
