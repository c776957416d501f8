using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>A4 upright. Lengths are twentieths of a point.</summary>
internal static class PageLayout
{
    private const int Width = 11906;
    private const int Height = 16838;
    private const int Side = 1418;

    /// <summary>Between the side margins.</summary>
    public const int TextWidth = Width - (2 * Side);

    public static W.SectionProperties Of(string header, string footer) => new(
        new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = header },
        new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = footer },
        new W.PageSize { Width = Width, Height = Height },
        new W.PageMargin { Top = 1814, Bottom = 1588, Left = Side, Right = Side, Header = 737, Footer = 624, Gutter = 0 });
}
