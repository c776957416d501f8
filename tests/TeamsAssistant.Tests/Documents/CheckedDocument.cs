using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Reports.Kinds;
using TeamsAssistant.Documents.Word;
using TeamsAssistant.Documents.Word.Checks;
using TeamsAssistant.Documents.Word.Templates;

namespace TeamsAssistant.Tests.Documents;

/// <summary>
/// The only way a test makes a document: it goes through both validators and the accessibility check. With KEEP_DOCUMENTS set to a folder it is also left there,
/// to be looked at.
/// </summary>
internal static class CheckedDocument
{
    public static byte[] Of(ReportInput input, string? keepAs = null) => Of(OfficialReport.Of(input), keepAs);

    public static byte[] Of(ReportContent content, string? keepAs = null, WordTemplate? template = null)
    {
        var bytes = WordWriter.Write(content, template);
        if (keepAs is not null)
        {
            Keep(keepAs, bytes);
        }

        using var document = Open(bytes);
        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document);
        Assert.Empty(errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        Assert.Empty(WordDocumentCheck.FaultsIn(bytes));
        Assert.Empty(AccessibilityCheck.FindingsIn(bytes));
        return bytes;
    }

    /// <summary>Leaves a file to be looked at, when KEEP_DOCUMENTS says where.</summary>
    public static void Keep(string name, byte[] bytes)
    {
        if (Environment.GetEnvironmentVariable("KEEP_DOCUMENTS") is { Length: > 0 } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, $"{name}.docx"), bytes);
        }
    }

    public static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
}
