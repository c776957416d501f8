using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Word.Checks;
using TeamsAssistant.Documents.Word.Parts;
using TeamsAssistant.Documents.Word.Templates;

namespace TeamsAssistant.Documents.Word;

/// <summary>
/// Writes a report as a Word document, in the built-in template or a municipality's own. Nothing of the body is kept while it is written.
/// Same content and template, same bytes.
/// </summary>
public static class WordWriter
{
    /// <summary>Media type of the document.</summary>
    public const string MediaType = Xmlns.MediaStart + "wordprocessingml.document";

    /// <summary>The whole .docx, checked.</summary>
    /// <param name="content">What it says.</param>
    /// <param name="template">The municipality's template, or null: the built-in one.</param>
    /// <exception cref="InvalidOperationException">The document would be unreadable: a fault of ours, and it must not leave the house.</exception>
    public static byte[] Write(ReportContent content, WordTemplate? template = null)
    {
        using var file = new MemoryStream();
        IReadOnlyList<Figure> figures = [.. content.Figures];
        var check = new DocumentCheck(DocumentExpectation.Of(figures, template));
        Write(content, figures, file, template, check);
        file.Position = 0;
        var faults = check.FaultsIn(file);
        return faults.Count == 0
            ? file.ToArray()
            : throw new InvalidOperationException($"The document has {faults.Count} structural faults, the first: {faults[0]}");
    }

    /// <summary>Writes the .docx to a stream, which is left open; the finished document is not checked.</summary>
    /// <param name="content">What it says.</param>
    /// <param name="target">Where it goes; refused: one that cannot seek, since a zip's bytes would then be others.</param>
    /// <param name="template">The municipality's template, or null: the built-in one.</param>
    /// <exception cref="InvalidOperationException">The content would make an unreadable document. Nothing has been written then.</exception>
    internal static void Write(ReportContent content, Stream target, WordTemplate? template = null) => Write(content, [.. content.Figures], target, template, check: null);

    private static void Write(ReportContent content, IReadOnlyList<Figure> figures, Stream target, WordTemplate? template, DocumentCheck? check)
    {
        if (!target.CanSeek)
        {
            throw new ArgumentException("A document is written to a stream that can seek.", nameof(target));
        }

        var faults = ContentFaults.In(content, figures).ToList();
        if (faults.Count > 0)
        {
            throw new InvalidOperationException($"The document would have {faults.Count} structural faults, the first: {faults[0]}");
        }

        var parts = template is null ? BuiltInPackage.Of(content, figures) : TemplatePackage.Of(content, figures, template);
        check?.Hear(parts);
        parts.WriteTo(target);
    }
}
