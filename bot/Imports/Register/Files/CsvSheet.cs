namespace TeamsAssistant.Imports.Register.Files;

/// <summary>One .csv file as a sheet.</summary>
internal static class CsvSheet
{
    public static SheetRows Open(string file, Func<Stream> open, RegisterLimits limits) =>
        new(file, Path.GetFileNameWithoutExtension(file), Rows(file, open, limits));

    private static IEnumerable<SheetRow> Rows(string file, Func<Stream> open, RegisterLimits limits)
    {
        var encoding = CsvEncoding.Of(file, open);
        using var stream = open();
        using var text = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true);
        var number = 0;
        foreach (var cells in new CsvRecords(file, text, limits).Read())
        {
            yield return new SheetRow(++number, cells);
        }
    }
}
