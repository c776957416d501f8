namespace TeamsAssistant.Library;

/// <summary>Documents of the library as PDF. The Word file stays the record: each converter draws it its own way.</summary>
public interface ILibraryPdf
{
    /// <summary>Whether there is anything here that makes PDF, and if not, why.</summary>
    PdfMaking Making { get; }

    /// <summary>The document as it lies now, as PDF; the caller disposes it.</summary>
    /// <exception cref="LibraryException">It cannot be made (<see cref="LibraryFault.NoPdf"/>), or the document is gone.</exception>
    Task<LibraryPdf> OpenPdfAsync(LibraryItem item, CancellationToken cancellation);
}
