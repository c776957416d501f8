using TeamsAssistant.Texts;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>
/// The built-in template's typography: one sans-serif face, dark blue headings, body of 11 points on 1.15 lines, tables of 9.5, those to look something up in of 8.
/// Colours keep a contrast of 7:1 or more on white.
/// </summary>
internal static class StyleSheet
{
    public const string Ink = "1F3551";
    public const string Quiet = "4A5260";
    public const string Hairline = "B8C0CC";
    public const string Shade = "EEF1F5";

    public static W.Styles For(Language language) => new(
    [
        Defaults(language),
        new StyleDraft(WordStyle.Normal, "Normal") { IsDefault = true, After = 120 }.Paragraph(),
        Character(),
        TableStyle.Normal(),
        .. Head(),
        .. Headings(),
        .. Texts(),
        .. Lists(),
        .. Contents(),
        .. Tables(),
        .. Margins(),
        TableStyle.Report(),
    ]);

    private static W.DocDefaults Defaults(Language language) => new(
        new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
            new W.RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", EastAsia = "Calibri", ComplexScript = "Calibri" },
            new W.FontSize { Val = "22" },
            new W.FontSizeComplexScript { Val = "22" },
            new W.Languages { Val = language.Tag, EastAsia = language.Tag, Bidi = "ar-SA" })),
        new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle(
            new W.SpacingBetweenLines { After = "0", Line = "276", LineRule = W.LineSpacingRuleValues.Auto })));

    private static W.Style Character() => new(
        new W.StyleName { Val = "Strong" },
        new W.PrimaryStyle(),
        new W.StyleRunProperties(new W.Bold(), new W.BoldComplexScript()))
    { Type = W.StyleValues.Character, StyleId = WordStyle.Strong };

    private static IEnumerable<W.Style> Head() =>
    [
        new StyleDraft(WordStyle.Sender, "Sender") { Size = 22, Colour = Quiet }.Paragraph(),
        new StyleDraft(WordStyle.Subtitle, "Subtitle") { Size = 26, Bold = true, Colour = Ink, After = 200 }.Paragraph(),
        new StyleDraft(WordStyle.HeadField, "Head Field") { Size = 20, After = 20, Tab = 1814, TabRight = false }.Paragraph(),
        new StyleDraft(WordStyle.Title, "Title") { Size = 36, Bold = true, Colour = Ink, Before = 480, After = 160, Line = 252, WithNext = true }.Paragraph(),
    ];

    private static IEnumerable<W.Style> Headings() =>
    [
        new StyleDraft(WordStyle.Heading(1), "heading 1") { Size = 30, Bold = true, Colour = Ink, Before = 360, After = 100, Line = 252, WithNext = true, Outline = 0 }.Paragraph(),
        new StyleDraft(WordStyle.Heading(2), "heading 2") { Size = 25, Bold = true, Colour = Ink, Before = 280, After = 80, Line = 252, WithNext = true, Outline = 1 }.Paragraph(),
        new StyleDraft(WordStyle.Heading(3), "heading 3") { Size = 22, Bold = true, Colour = Quiet, Before = 200, After = 60, Line = 252, WithNext = true, Outline = 2 }.Paragraph(),
    ];

    private static IEnumerable<W.Style> Texts() =>
    [
        new StyleDraft(WordStyle.Lead, "Lead") { Before = 80, After = 60, WithNext = true }.Paragraph(),
        new StyleDraft(WordStyle.Quote, "Quote") { After = 120, Left = 284, Right = 284 }.Paragraph(),
        new StyleDraft(WordStyle.Note, "Note") { Size = 18, Colour = Quiet, Before = 60, After = 60, Line = 252 }.Paragraph(),
        new StyleDraft(WordStyle.Caption, "caption") { Size = 20, Bold = true, Before = 200, After = 80, WithNext = true }.Paragraph(),
        new StyleDraft(WordStyle.Signature, "Signature") { Before = 720, KeepLines = true }.Paragraph(),
    ];

    private static IEnumerable<W.Style> Lists() =>
    [
        new StyleDraft(WordStyle.ListNumber, "List Number") { After = 60, Numbering = ListNumbering.Clauses }.Paragraph(),
        new StyleDraft(WordStyle.ListBullet, "List Bullet") { After = 60, Numbering = ListNumbering.Bullets }.Paragraph(),
    ];

    private static IEnumerable<W.Style> Contents() =>
    [
        new StyleDraft(WordStyle.ContentsHeading, "TOC Heading") { Size = 30, Bold = true, Colour = Ink, Before = 360, After = 100, Line = 252, WithNext = true }.Paragraph(),
        new StyleDraft(WordStyle.Contents(1), "toc 1") { Before = 60, After = 20 }.Paragraph(),
        new StyleDraft(WordStyle.Contents(2), "toc 2") { After = 20, Left = 284 }.Paragraph(),
    ];

    private static IEnumerable<W.Style> Tables() =>
    [
        new StyleDraft(WordStyle.TableText, "Table Text") { Size = 19, Line = 240 }.Paragraph(),
        new StyleDraft(WordStyle.TablePart, "Table Part") { Size = 19, Line = 240, Left = 198 }.Paragraph(),
        new StyleDraft(WordStyle.TableNumber, "Table Number") { Size = 19, Line = 240, AlignRight = true }.Paragraph(),
        new StyleDraft(WordStyle.TableFine, "Table Fine") { Size = 16, Line = 240 }.Paragraph(),
    ];

    private static IEnumerable<W.Style> Margins() =>
    [
        new StyleDraft(WordStyle.Header, "header") { Size = 18, Colour = Quiet, Tab = PageLayout.TextWidth, TabRight = true, RuleBelow = true }.Paragraph(),
        new StyleDraft(WordStyle.Footer, "footer") { Size = 18, Colour = Quiet, Tab = PageLayout.TextWidth, TabRight = true }.Paragraph(),
    ];
}
