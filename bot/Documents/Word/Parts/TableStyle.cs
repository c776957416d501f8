using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>The table styles: hairlines between rows, a shaded header, a ruled bold sum; no vertical lines.</summary>
internal static class TableStyle
{
    private const string NormalId = "TableNormal";

    public static W.Style Normal() => new(
        new W.StyleName { Val = "Normal Table" },
        new W.StyleTableProperties(
            new W.TableIndentation { Width = 0, Type = W.TableWidthUnitValues.Dxa },
            CellMargins(top: 0, side: 108)))
    { Type = W.StyleValues.Table, StyleId = NormalId, Default = true };

    public static W.Style Report() => new(
        new W.StyleName { Val = "Report Table" },
        new W.BasedOn { Val = NormalId },
        new W.PrimaryStyle(),
        new W.StyleTableProperties(
            new W.TableBorders(
                new W.TopBorder { Val = W.BorderValues.Single, Size = 8, Space = 0, Color = StyleSheet.Ink },
                new W.BottomBorder { Val = W.BorderValues.Single, Size = 8, Space = 0, Color = StyleSheet.Ink },
                new W.InsideHorizontalBorder { Val = W.BorderValues.Single, Size = 4, Space = 0, Color = StyleSheet.Hairline }),
            CellMargins(top: 45, side: 85)),
        Part(W.TableStyleOverrideValues.FirstRow, new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = StyleSheet.Shade }),
        Part(W.TableStyleOverrideValues.LastRow, new W.TableCellBorders(new W.TopBorder { Val = W.BorderValues.Single, Size = 8, Space = 0, Color = StyleSheet.Ink })))
    { Type = W.StyleValues.Table, StyleId = WordStyle.Table, CustomStyle = true };

    private static W.TableStyleProperties Part(W.TableStyleOverrideValues which, DocumentFormat.OpenXml.OpenXmlElement look) => new(
        new W.RunPropertiesBaseStyle(new W.Bold(), new W.BoldComplexScript()),
        new W.TableStyleConditionalFormattingTableCellProperties(look))
    { Type = which };

    private static W.TableCellMarginDefault CellMargins(int top, short side) => new(
        new W.TopMargin { Width = $"{top}", Type = W.TableWidthUnitValues.Dxa },
        new W.TableCellLeftMargin { Width = side, Type = W.TableWidthValues.Dxa },
        new W.BottomMargin { Width = $"{top}", Type = W.TableWidthUnitValues.Dxa },
        new W.TableCellRightMargin { Width = side, Type = W.TableWidthValues.Dxa });
}
