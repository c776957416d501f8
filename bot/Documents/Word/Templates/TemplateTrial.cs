using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Word.Checks;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents.Word.Templates;

/// <summary>
/// Writes a small document in a template before it is taken: what is wrong with the file itself would be wrong with every document made in
/// it. Here, where it comes from outside, the whole schema is held against it; a document made in it later is only read once.
/// </summary>
internal static class TemplateTrial
{
    public static IEnumerable<TemplateFault> FaultsIn(ReadOnlyMemory<byte> template, WordTemplate read, IReadOnlyList<string> sections)
    {
        using var file = new MemoryStream();
        var sample = Sample([.. sections.DefaultIfEmpty("Avsnitt")]);
        WordWriter.Write(sample, file, read);
        file.Position = 0;
        var faults = new DocumentCheck(DocumentExpectation.Of(sample.Figures, read)).FaultsIn(file);
        return (faults.Count > 0 ? faults : SchemaCheck.FaultsIn(template, file.ToArray())).Take(1).Select(fault => new TemplateFault("Structure", fault));
    }

    private static ReportContent Sample(IReadOnlyList<string> sections) => new()
    {
        Kind = "Prov",
        Municipality = "Kommun",
        Title = "Prov",
        Author = "Nämnd",
        Language = Language.Swedish,
        Written = new DateOnly(2026, 1, 1),
        Sender = "Avsändare",
        Addressee = "Mottagare",
        HasContents = true,
        Head = [new HeadField("Datum", "2026-01-01")],
        Sections = [.. sections.Select(section => new ReportSection(section, Blocks))],
        Signatures = [new Signature("Namn", "Titel")],
        Appendices = [new ReportSection("Bilaga 1: Prov", Blocks)],
    };

    private static IReadOnlyList<ReportBlock> Blocks =>
    [
        new ReportParagraph(ParagraphRole.Body, "Text"),
        new BulletList([["Punkt"]]),
        new ReportTable("Tabell", "En rad", [new TableColumn("Namn", 1), new TableColumn("Belopp", 1, Numbers: true)], [new TableRow(RowRole.Item, ["Insats"], ["1"])]),
    ];
}
