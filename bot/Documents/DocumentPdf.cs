using TeamsAssistant.Committees;
using TeamsAssistant.Library;

namespace TeamsAssistant.Documents;

/// <summary>Makes PDF of the documents of matters, as they lie in the library now, and puts it beside them.</summary>
public sealed partial class DocumentPdf(ILibraryPdf pdfs, ILibrary library, ILogger<DocumentPdf> logger)
{
    private const string Ending = ".pdf";

    /// <summary>Whether PDF can be made, and if not, why.</summary>
    public PdfMaking Making => pdfs.Making;

    /// <summary>The PDF in the library, beside the document and with its name and columns; null: the matter has no document that can be found again.</summary>
    /// <param name="matter">The matter. The caller has asked whether the person may make its documents.</param>
    /// <param name="progress">Is told how far it is, or null.</param>
    /// <param name="cancellation">Cancels before it is visible.</param>
    /// <exception cref="LibraryException">It cannot be made or not be put.</exception>
    public async Task<LibraryFile?> MakeAsync(Matter matter, IProgress<MakeStep>? progress, CancellationToken cancellation)
    {
        if (matter.Current is not { } document || MatterColumns.ItemOf(document) is not { } item)
        {
            return null;
        }

        progress?.Report(MakeStep.Writing);
        await using var pdf = await pdfs.OpenPdfAsync(item, cancellation);
        using var bytes = new MemoryStream();
        await pdf.Content.CopyToAsync(bytes, cancellation);
        progress?.Report(MakeStep.Putting);
        var file = await library.PutAsync(
            new LibraryDocument
            {
                Path = PathOf(LibraryPath.IsSafe(pdf.Path) ? pdf.Path : document.File),
                Content = LibraryContent.Of(bytes.ToArray()),
                Columns = MatterColumns.Of(matter, document == matter.Document ? matter.DraftState : matter.State, matter.Initiatives),
            },
            cancellation);
        Log.Made(logger, matter.Id, bytes.Length, file.Changed);
        return file;
    }

    /// <summary>The document's path with another ending.</summary>
    internal static string PathOf(string document)
    {
        var dot = document.LastIndexOf('.');
        return (dot > document.LastIndexOf('/') ? document[..dot] : document) + Ending;
    }

    private static partial class Log
    {
        [LoggerMessage(5006, LogLevel.Information, "PDF of matter {Matter}: {Bytes} bytes, changed: {Changed}")]
        public static partial void Made(ILogger logger, string matter, long bytes, bool changed);
    }
}
