using System.Security.Cryptography;

namespace TeamsAssistant.Imports.Register.Files;

/// <summary>Opens a register, whatever it lies in: workbook, folder or zip archive.</summary>
internal sealed class RegisterFiles(RegisterLimits limits, Findings findings)
{
    /// <summary>The sheets, to be read in order.</summary>
    /// <exception cref="UnreadableFileException">Nothing there, another kind of file, or damaged.</exception>
    public IEnumerable<SheetRows> Open(string path)
    {
        if (Directory.Exists(path))
        {
            return new CsvFolder(limits, findings).Open(path);
        }

        var name = Path.GetFileName(path);
        if (!File.Exists(path))
        {
            throw new UnreadableFileException(new RegisterFault(name, null, null, null, "file.notFound"));
        }

        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".XLSX" => new Workbook(limits).Open(path),
            ".ZIP" => new CsvArchive(limits, findings).Open(path),
            _ => throw new UnreadableFileException(new RegisterFault(name, null, null, null, "file.kind")),
        };
    }

    /// <summary>SHA-256 of the file, or of the .csv files of a folder with their names in ordinal order; lower-case hex.</summary>
    /// <returns>Why it cannot be read, or null.</returns>
    public static RegisterFault? Sha256Of(string path, out string sha256)
    {
        try
        {
            sha256 = Sha256Of(path);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            sha256 = "";
            return new RegisterFault(Path.GetFileName(Path.TrimEndingDirectorySeparator(path)), null, null, null, "file.unreadable");
        }
    }

    private static string Sha256Of(string path)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = Directory.Exists(path)
            ? Directory.EnumerateFiles(path).Where(CsvFolder.IsCsv).Order(StringComparer.Ordinal).ToList()
            : [path];
        var buffer = new byte[81_920];
        foreach (var file in files)
        {
            if (files.Count > 1)
            {
                hash.AppendData(System.Text.Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            }

            using var stream = File.OpenRead(file);
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                hash.AppendData(buffer, 0, read);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
