using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>What sets a paragraph style apart from Normal. Sizes are half points, distances twentieths of a point, lines 240ths.</summary>
internal sealed record StyleDraft(string Id, string Name)
{
    public bool IsDefault { get; init; }

    public int? Size { get; init; }

    public bool Bold { get; init; }

    public string? Colour { get; init; }

    public int Before { get; init; }

    public int After { get; init; }

    public int Line { get; init; } = 276;

    public int? Left { get; init; }

    public int? Right { get; init; }

    public int? Tab { get; init; }

    public bool TabRight { get; init; }

    public bool RuleBelow { get; init; }

    public bool AlignRight { get; init; }

    public bool WithNext { get; init; }

    public bool KeepLines { get; init; }

    public int? Outline { get; init; }

    public int? Numbering { get; init; }

    public W.Style Paragraph() => new(Elements())
    {
        Type = W.StyleValues.Paragraph,
        StyleId = Id,
        Default = IsDefault ? true : null,
        CustomStyle = Id is WordStyle.Sender or WordStyle.HeadField or WordStyle.Lead or WordStyle.Note
            or WordStyle.TableText or WordStyle.TablePart or WordStyle.TableNumber or WordStyle.TableFine ? true : null,
    };

    private IEnumerable<OpenXmlElement> Elements()
    {
        yield return new W.StyleName { Val = Name };
        if (!IsDefault)
        {
            yield return new W.BasedOn { Val = WordStyle.Normal };
            yield return new W.NextParagraphStyle { Val = Outline is null && Id != WordStyle.Title ? Id : WordStyle.Normal };
        }

        yield return new W.PrimaryStyle();
        yield return new W.StyleParagraphProperties(ParagraphElements());
        yield return new W.StyleRunProperties(RunElements());
    }

    /// <summary>In the schema's order: the validator minds it.</summary>
    private IEnumerable<OpenXmlElement> ParagraphElements()
    {
        if (WithNext)
        {
            yield return new W.KeepNext();
        }

        if (WithNext || KeepLines)
        {
            yield return new W.KeepLines();
        }

        if (Numbering is { } list)
        {
            yield return new W.NumberingProperties(new W.NumberingId { Val = list });
        }

        if (RuleBelow)
        {
            yield return new W.ParagraphBorders(new W.BottomBorder { Val = W.BorderValues.Single, Size = 4, Space = 6, Color = StyleSheet.Hairline });
        }

        if (Tab is { } stop)
        {
            yield return new W.Tabs(new W.TabStop { Val = TabRight ? W.TabStopValues.Right : W.TabStopValues.Left, Position = stop });
        }

        yield return new W.SpacingBetweenLines { Before = Text(Before), After = Text(After), Line = Text(Line), LineRule = W.LineSpacingRuleValues.Auto };
        if (Left is not null || Right is not null)
        {
            yield return new W.Indentation { Left = Text(Left ?? 0), Right = Text(Right ?? 0) };
        }

        if (AlignRight)
        {
            yield return new W.Justification { Val = W.JustificationValues.Right };
        }

        if (Outline is { } level)
        {
            yield return new W.OutlineLevel { Val = level };
        }
    }

    private IEnumerable<OpenXmlElement> RunElements()
    {
        if (Bold)
        {
            yield return new W.Bold();
            yield return new W.BoldComplexScript();
        }

        if (Colour is not null)
        {
            yield return new W.Color { Val = Colour };
        }

        if (Size is { } size)
        {
            yield return new W.FontSize { Val = Text(size) };
            yield return new W.FontSizeComplexScript { Val = Text(size) };
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
