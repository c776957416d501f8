using System.Globalization;
using System.IO.Compression;

namespace TeamsAssistant.Imports.Register.Files;

/// <summary>Unpacks an archive into nothing before anything reads it: what the archive says of its own sizes may be a lie.</summary>
internal static class UnpackedSize
{
    public static void Check(string path, RegisterLimits limits)
    {
        using var archive = ZipFile.OpenRead(path);
        var left = limits.UnpackedBytes;
        var buffer = new byte[81_920];
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            for (var read = content.Read(buffer); read > 0; read = content.Read(buffer))
            {
                left -= read;
                if (left < 0)
                {
                    throw Fault(Path.GetFileName(path), limits);
                }
            }
        }
    }

    public static UnreadableFileException Fault(string place, RegisterLimits limits) => new(new RegisterFault(
        place, null, null, null, "limit.unpacked", (limits.UnpackedBytes / (1024 * 1024)).ToString(CultureInfo.InvariantCulture)));
}
