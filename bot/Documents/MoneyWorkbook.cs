using System.Globalization;
using TeamsAssistant.Documents.Tables;
using TeamsAssistant.Library;

namespace TeamsAssistant.Documents;

/// <summary>
/// Puts a table of money into the library as a workbook and, beside it, as .csv for other programs, under stable names: the same figures
/// change nothing.
/// </summary>
public sealed class MoneyWorkbook(ILibrary library)
{
    /// <summary>The two files, the workbook first.</summary>
    /// <param name="sheet">The table; it holds what everybody may see who may open the folder.</param>
    /// <param name="folder">The committee's abbreviation, or the folder of all.</param>
    /// <param name="year">Calendar year.</param>
    /// <param name="name">What it is of.</param>
    /// <param name="cancellation">Cancels before a file is visible.</param>
    public async Task<(LibraryFile Workbook, LibraryFile Csv)> PutAsync(
        Sheet sheet, string folder, int year, string name, CancellationToken cancellation)
    {
        var path = $"{LibraryName.Of(folder)}/{year.ToString(CultureInfo.InvariantCulture)}/{LibraryName.Of(name)}";
        return (
            await PutAsync($"{path}.xlsx", WorkbookWriter.Write(sheet), cancellation),
            await PutAsync($"{path}.csv", CsvWriter.Write(sheet), cancellation));
    }

    private Task<LibraryFile> PutAsync(string path, byte[] content, CancellationToken cancellation) =>
        library.PutAsync(new LibraryDocument { Path = path, Content = LibraryContent.Of(content) }, cancellation);
}
