using System.Text;
using TeamsAssistant.Library;

namespace TeamsAssistant.Tests.Library.SharePoint;

/// <summary>A document of the tests.</summary>
internal static class Sample
{
    public const string Path = "KS/2026/KS 2026-12-08 Tjänsteskrivelse.docx";
    public const string Beside = "KS/2026/KS 2026-12-08 Tjänsteskrivelse (2).docx";

    public static readonly LibraryColumns Columns = new("Tjänsteskrivelse", "KS", new DateOnly(2026, 12, 8), "KS 2026/123", "Utkast", ["TU-1", "TU-2"]);

    public static LibraryDocument Document(string content, LibraryColumns? columns = null) => Document(Encoding.UTF8.GetBytes(content), columns);

    public static LibraryDocument Document(byte[] content, LibraryColumns? columns = null) =>
        new() { Path = Path, Content = LibraryContent.Of(content), Columns = columns ?? Columns };

    /// <summary>Bytes that differ along the way.</summary>
    public static byte[] Bytes(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }
}
