using System.IO.Compression;

namespace TeamsAssistant.Documents.Word;

/// <summary>
/// Rewrites a package so that equal parts give equal bytes: parts in the order of their names, the earliest time that a zip can hold,
/// no attributes of the machine.
/// </summary>
internal static class SameBytes
{
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(byte[] package)
    {
        using var source = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        var target = new MemoryStream();
        using (var zip = new ZipArchive(target, ZipArchiveMode.Create))
        {
            foreach (var part in source.Entries.OrderBy(part => part.FullName, StringComparer.Ordinal))
            {
                var entry = zip.CreateEntry(part.FullName, CompressionLevel.Optimal);
                entry.LastWriteTime = Earliest;
                entry.ExternalAttributes = 0;
                using var from = part.Open();
                using var to = entry.Open();
                from.CopyTo(to);
            }
        }

        return target.ToArray();
    }
}
