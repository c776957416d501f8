using System.Runtime.InteropServices;

namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>
/// Finds what the Open XML validator lets through and Word, screen readers or who reads the figures stumbles over. Run on every document
/// that is made (<see cref="WordWriter"/>); here on a file by itself.
/// </summary>
public static class WordDocumentCheck
{
    /// <summary>All faults, in plain English; none: the document is sound.</summary>
    /// <param name="document">The .docx.</param>
    /// <param name="own">Whether its look is ours; in a municipality's template tables for layout and headings are its own business.</param>
    public static IReadOnlyList<string> FaultsIn(ReadOnlyMemory<byte> document, bool own = true)
    {
        using var stream = MemoryMarshal.TryGetArray(document, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(document.ToArray(), writable: false);
        return new DocumentCheck(new DocumentExpectation(own)).FaultsIn(stream);
    }
}
