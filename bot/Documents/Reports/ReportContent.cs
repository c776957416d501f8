using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents.Reports;

/// <summary>
/// A report as data: what it says, in which order, and where every figure comes from. It knows nothing of Word; the same content
/// gives the same document, to the byte.
/// </summary>
public sealed record ReportContent
{
    /// <summary>Kind of document as people call it, for example Tjänsteskrivelse; stands in the page header.</summary>
    public required string Kind { get; init; }

    /// <summary>Name of the municipality.</summary>
    public required string Municipality { get; init; }

    /// <summary>Title of the matter.</summary>
    public required string Title { get; init; }

    /// <summary>The committee whose document it is, in full.</summary>
    public required string Author { get; init; }

    /// <summary>Language of all texts in it.</summary>
    public required Language Language { get; init; }

    /// <summary>The day it was written: the only date in the document's properties, so that they do not change by themselves.</summary>
    public required DateOnly Written { get; init; }

    /// <summary>Search words for the document's properties.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>First line of the head: the department.</summary>
    public required string Sender { get; init; }

    /// <summary>Second line of the head: what it is and to whom, for example Tjänsteskrivelse till Kommunstyrelsen.</summary>
    public required string Addressee { get; init; }

    /// <summary>The rest of the head: date, diary number, handling official.</summary>
    public IReadOnlyList<HeadField> Head { get; init; } = [];

    /// <summary>Sections in reading order.</summary>
    public required IReadOnlyList<ReportSection> Sections { get; init; }

    /// <summary>Who signs, after the last section.</summary>
    public IReadOnlyList<Signature> Signatures { get; init; } = [];

    /// <summary>Long material after the signatures, each on a page of its own; its heading has its number: Bilaga 1: Källor.</summary>
    public IReadOnlyList<ReportSection> Appendices { get; init; } = [];

    /// <summary>Whether there is a table of contents; null: when it is long, as one with several appendices is.</summary>
    public bool? HasContents { get; init; }

    /// <summary>What the report lacks, as its section on missing facts names it.</summary>
    public IReadOnlyList<ReportGap> Gaps { get; init; } = [];

    /// <summary>Every figure, in reading order.</summary>
    public IEnumerable<Figure> Figures => Sections.Concat(Appendices).SelectMany(section => section.Figures);
}
