using System.Globalization;
using System.Text;
using ExcelDataReader;

namespace TeamsAssistant.Imports.Register.Files;

/// <summary>An .xlsx workbook, read sheet by sheet and row by row. A formula counts by the value stored beside it; none is evaluated.</summary>
internal sealed class Workbook(RegisterLimits limits)
{
    private const int LastRowOfASpreadsheet = 1_048_576;

    // The reader asks for code page 1252 when it is made, although only old .xls files need it.
    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public IEnumerable<SheetRows> Open(string path)
    {
        UnpackedSize.Check(path, limits);
        var errors = WorkbookErrors.Read(path);
        using var stream = File.OpenRead(path);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
        do
        {
            yield return new SheetRows(reader.Name, reader.Name, Rows(reader, errors));
        }
        while (reader.NextResult());
    }

    private IEnumerable<SheetRow> Rows(IExcelDataReader reader, WorkbookErrors errors)
    {
        for (var number = 1; number <= LastRowOfASpreadsheet && reader.Read(); number++)
        {
            // A format that strayed far to the right makes a sheet wide; only what is filled counts.
            var cells = new string[Math.Min(reader.FieldCount, limits.Columns)];
            for (var column = 0; column < reader.FieldCount; column++)
            {
                var text = errors.At(reader.Name, number, column) ?? TextOf(reader.GetValue(column));
                if (column < cells.Length)
                {
                    cells[column] = text;
                }
                else if (!string.IsNullOrWhiteSpace(text))
                {
                    throw limits.TooManyColumns(reader.Name, number, column);
                }
            }

            yield return new SheetRow(number, cells);
        }
    }

    /// <summary>The value as one would write it in a .csv file; a date with a time of day keeps it, and is then no date.</summary>
    private static string TextOf(object? value) => value switch
    {
        null => "",
        string text => text,
        double number => TextOf(number),
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        bool yes => yes ? "ja" : "nej",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>Fifteen digits, as a spreadsheet shows, so that 0.1 + 0.2 is 0,3; a comma before decimals.</summary>
    private static string TextOf(double number) => Math.Abs(number) < 1e15
        ? ((decimal)number).ToString("0.##############################", CultureInfo.InvariantCulture).Replace('.', ',')
        : number.ToString("R", CultureInfo.InvariantCulture);
}
