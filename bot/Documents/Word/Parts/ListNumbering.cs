using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>The two lists: numbered clauses and bullets. The styles point here, so list paragraphs need no numbering of their own.</summary>
internal static class ListNumbering
{
    public const int Clauses = 1;
    public const int Bullets = 2;

    public static W.Numbering Definitions() => new(
        List(Clauses, W.NumberFormatValues.Decimal, "%1.", WordStyle.ListNumber),
        List(Bullets, W.NumberFormatValues.Bullet, "•", WordStyle.ListBullet),
        Instance(Clauses),
        Instance(Bullets));

    private static W.AbstractNum List(int id, W.NumberFormatValues format, string text, string style) => new(
        new W.MultiLevelType { Val = W.MultiLevelValues.SingleLevel },
        new W.Level(
            new W.StartNumberingValue { Val = 1 },
            new W.NumberingFormat { Val = format },
            new W.ParagraphStyleIdInLevel { Val = style },
            new W.LevelText { Val = text },
            new W.LevelJustification { Val = W.LevelJustificationValues.Left },
            new W.PreviousParagraphProperties(new W.Indentation { Left = "397", Hanging = "397" }))
        { LevelIndex = 0 })
    { AbstractNumberId = id };

    private static W.NumberingInstance Instance(int id) => new(new W.AbstractNumId { Val = id }) { NumberID = id };
}
