using System.IO.Compression;

namespace TeamsAssistant.Documents.Word.Templates;

/// <summary>Unpacks a file that anybody may have made: within limits, whatever its directory claims, and no name that leads anywhere.</summary>
internal static class TemplateZip
{
    /// <summary>Bytes of the file: a template with a logo is a tenth of it, and one write to the tables holds no more.</summary>
    public const int LargestFile = 2_000_000;

    private const int MostParts = 500;

    private const int LargestWhole = 40_000_000;

    public static Dictionary<string, byte[]> Unpack(ReadOnlyMemory<byte> file)
    {
        if (file.Length > LargestFile)
        {
            throw Fault("TooLarge");
        }

        if (file.Span.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw Fault("OldOrLocked");
        }

        try
        {
            using var zip = new ZipArchive(new MemoryStream(file.ToArray(), writable: false), ZipArchiveMode.Read);
            return Unpack(zip);
        }
        catch (InvalidDataException)
        {
            throw Fault("NotWord");
        }
    }

    private static Dictionary<string, byte[]> Unpack(ZipArchive zip)
    {
        if (zip.Entries.Count > MostParts)
        {
            throw Fault("TooLarge");
        }

        var parts = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        var left = LargestWhole;
        foreach (var entry in zip.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            if (entry.FullName.Contains('\\', StringComparison.Ordinal) || entry.FullName.StartsWith('/') || entry.FullName.Split('/').Contains(".."))
            {
                throw Fault("NotWord");
            }

            var content = Read(entry, left);
            left -= content.Length;
            if (!parts.TryAdd(entry.FullName, content))
            {
                throw Fault("NotWord");
            }
        }

        return parts;
    }

    /// <summary>Counts what comes out, since the size in the directory can lie.</summary>
    private static byte[] Read(ZipArchiveEntry entry, int left)
    {
        using var stream = entry.Open();
        var content = new MemoryStream();
        var buffer = new byte[1 << 15];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (content.Length + read > left)
            {
                throw Fault("TooLarge");
            }

            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }

    private static TemplateFaultException Fault(string code) => new(new TemplateFault(code));
}
