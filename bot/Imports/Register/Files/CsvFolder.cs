namespace TeamsAssistant.Imports.Register.Files;

/// <summary>A folder of .csv files.</summary>
internal sealed class CsvFolder(RegisterLimits limits, Findings findings)
{
    public static bool IsCsv(string path) => Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase);

    public IEnumerable<SheetRows> Open(string path)
    {
        var files = Directory.EnumerateFiles(path).Order(StringComparer.Ordinal).ToList();
        foreach (var other in files.Where(file => !IsCsv(file)))
        {
            findings.Warn(Path.GetFileName(other), null, null, null, "file.unknown");
        }

        var csv = files.Where(IsCsv).ToList();
        if (csv.Sum(file => new FileInfo(file).Length) > limits.UnpackedBytes)
        {
            throw UnpackedSize.Fault(Path.GetFileName(Path.TrimEndingDirectorySeparator(path)), limits);
        }

        return csv.Select(file => CsvSheet.Open(Path.GetFileName(file), () => File.OpenRead(file), limits));
    }
}
