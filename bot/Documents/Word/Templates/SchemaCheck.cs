using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace TeamsAssistant.Documents.Word.Templates;

/// <summary>
/// Faults against the schema that a document has and its template has not. What the template brings along Word has opened, and its makers
/// cannot mend what they do not see; what is new came of filling it.
/// </summary>
internal static class SchemaCheck
{
    private const FileFormatVersions Version = FileFormatVersions.Microsoft365;

    public static IReadOnlyList<string> FaultsIn(ReadOnlyMemory<byte> template, ReadOnlyMemory<byte> document)
    {
        try
        {
            var known = ErrorsIn(template).ToHashSet();
            return [.. ErrorsIn(document).Where(error => !known.Contains(error))];
        }
        catch (OpenXmlPackageException)
        {
            // Mostly a link whose address is none.
            return ["a part or a link of it cannot be opened"];
        }
    }

    private static List<string> ErrorsIn(ReadOnlyMemory<byte> file)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(file.ToArray(), writable: false), isEditable: false);
        return [.. new OpenXmlValidator(Version).Validate(word).Select(error => $"{error.Part?.Uri}: {error.Description}")];
    }
}
