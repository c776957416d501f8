using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace TeamsAssistant.Imports.Register.Files;

/// <summary>
/// The cells of a workbook that hold an error (#N/A, #REF!). ExcelDataReader gives them as empty (before 3.7, which the feed lacks), so
/// they are looked for in the sheets themselves.
/// </summary>
internal sealed class WorkbookErrors
{
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true };

    private readonly Dictionary<(string Sheet, int Row, int Column), string> texts = [];

    private WorkbookErrors()
    {
    }

    /// <summary>Reads all sheets once, cell by cell.</summary>
    public static WorkbookErrors Read(string path)
    {
        var errors = new WorkbookErrors();
        using var archive = ZipFile.OpenRead(path);
        var parts = Attributes(archive, "xl/_rels/workbook.xml.rels", "Relationship", "Id", "Target").ToDictionary(part => part.First, part => part.Second);
        foreach (var (name, id) in Attributes(archive, "xl/workbook.xml", "sheet", "name", "id"))
        {
            if (parts.GetValueOrDefault(id) is { } target && archive.GetEntry(PathOf(target)) is { } sheet)
            {
                errors.Read(name, sheet);
            }
        }

        return errors;
    }

    /// <summary>The error in the cell as it is shown, or null.</summary>
    /// <param name="sheet">Name of the sheet.</param>
    /// <param name="row">From 1.</param>
    /// <param name="column">From 0.</param>
    public string? At(string sheet, int row, int column) => texts.Count == 0 ? null : texts.GetValueOrDefault((sheet, row, column));

    private void Read(string name, ZipArchiveEntry sheet)
    {
        using var stream = sheet.Open();
        using var xml = XmlReader.Create(stream, Safe);
        var (row, column) = (0, -1);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : row + 1;
                column = -1;
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                column = ColumnLetters.IndexIn(xml.GetAttribute("r")) ?? column + 1;
                if (xml.GetAttribute("t") == "e")
                {
                    texts[(name, row, column)] = ValueOf(xml);
                }
            }
        }
    }

    private static string ValueOf(XmlReader cell)
    {
        using var inner = cell.ReadSubtree();
        return inner.ReadToFollowing("v", cell.NamespaceURI) ? inner.ReadElementContentAsString() : "#N/A";
    }

    /// <summary>Two attributes, by name without prefix, of all elements of the name; none when the part is missing.</summary>
    private static List<(string First, string Second)> Attributes(ZipArchive archive, string part, string element, string first, string second)
    {
        var found = new List<(string, string)>();
        if (archive.GetEntry(part) is not { } entry)
        {
            return found;
        }

        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream, Safe);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == element)
            {
                var values = new Dictionary<string, string>();
                while (xml.MoveToNextAttribute())
                {
                    values[xml.LocalName] = xml.Value;
                }

                found.Add((values.GetValueOrDefault(first, ""), values.GetValueOrDefault(second, "")));
            }
        }

        return found;
    }

    private static string PathOf(string target) => target.StartsWith('/') ? target[1..] : $"xl/{target}";
}
