using System.IO.Compression;
using System.Text;

namespace TeamsAssistant.Imports.Register.Files;

/// <summary>A .zip of .csv files, at its root or in one folder.</summary>
internal sealed class CsvArchive(RegisterLimits limits, Findings findings)
{
    // Windows writes names in the old code page without saying so, macOS in UTF-8 without saying so.
    private static readonly Encoding Dos = CodePagesEncodingProvider.Instance.GetEncoding(437)!;

    public IEnumerable<SheetRows> Open(string path)
    {
        var place = Path.GetFileName(path);
        UnpackedSize.Check(path, limits);
        using var archive = OpenWithReadableNames(path);
        var files = archive.Entries.Where(entry => entry.Name.Length > 0).ToList();
        var csv = files.Where(entry => CsvFolder.IsCsv(entry.Name) && !IsSystemFile(entry)).ToList();
        foreach (var other in files.Except(csv))
        {
            findings.Warn(other.FullName, null, null, null, "file.unknown");
        }

        if (csv.Select(FolderOf).Distinct().Count() > 1)
        {
            throw new UnreadableFileException(new RegisterFault(place, null, null, null, "archive.folders"));
        }

        foreach (var entry in csv)
        {
            yield return CsvSheet.Open(entry.Name, entry.Open, limits);
        }
    }

    private static ZipArchive OpenWithReadableNames(string path)
    {
        var archive = new ZipArchive(File.OpenRead(path), ZipArchiveMode.Read, leaveOpen: false, Encoding.UTF8);
        if (!archive.Entries.Any(entry => entry.FullName.Contains('\uFFFD', StringComparison.Ordinal)))
        {
            return archive;
        }

        archive.Dispose();
        return new ZipArchive(File.OpenRead(path), ZipArchiveMode.Read, leaveOpen: false, Dos);
    }

    /// <summary>What macOS adds beside each file.</summary>
    private static bool IsSystemFile(ZipArchiveEntry entry) =>
        entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal) || entry.Name.StartsWith("._", StringComparison.Ordinal);

    private static string FolderOf(ZipArchiveEntry entry) => entry.FullName[..^entry.Name.Length];
}
