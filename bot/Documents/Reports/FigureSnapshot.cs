using System.IO.Compression;
using System.Text.Json;

namespace TeamsAssistant.Documents.Reports;

/// <summary>A document's figures in few bytes (some 15 a figure), to be kept beside its record and compared with what stands later.</summary>
public static class FigureSnapshot
{
    /// <summary>The figures, compressed. The same figures give the same bytes.</summary>
    public static byte[] Write(IEnumerable<Figure> figures)
    {
        using var bytes = new MemoryStream();
        using (var packed = new DeflateStream(bytes, CompressionLevel.Optimal))
        {
            JsonSerializer.Serialize(packed, figures.ToList());
        }

        return bytes.ToArray();
    }

    /// <summary>The figures as they were written.</summary>
    public static IReadOnlyList<Figure> Read(byte[] bytes)
    {
        using var packed = new DeflateStream(new MemoryStream(bytes), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<IReadOnlyList<Figure>>(packed) ?? [];
    }
}
