using System.Globalization;
using TeamsAssistant.Documents.Tables;
using TeamsAssistant.Library;

namespace TeamsAssistant.Documents;

/// <summary>Puts a table of money into the library as a workbook, under a stable name: the same figures change nothing.</summary>
public sealed class MoneyWorkbook(ILibrary library)
{
    /// <summary>The file.</summary>
    /// <param name="sheet">The table; it holds what everybody may see who may open the folder.</param>
    /// <param name="folder">The committee's abbreviation, or the folder of all.</param>
    /// <param name="year">Calendar year.</param>
    /// <param name="name">What it is of.</param>
    /// <param name="cancellation">Cancels before the file is visible.</param>
    public Task<LibraryFile> PutAsync(Sheet sheet, string folder, int year, string name, CancellationToken cancellation)
    {
        var document = new LibraryDocument
        {
            Path = $"{LibraryName.Of(folder)}/{year.ToString(CultureInfo.InvariantCulture)}/{LibraryName.Of(name)}.xlsx",
            Content = LibraryContent.Of(WorkbookWriter.Write(sheet)),
        };
        return library.PutAsync(document, cancellation);
    }
}
