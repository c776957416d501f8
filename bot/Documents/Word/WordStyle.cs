namespace TeamsAssistant.Documents.Word;

/// <summary>Ids of the styles that the blocks use. Headings, lists, title and caption carry Word's built-in names.</summary>
internal static class WordStyle
{
    public const string Normal = "Normal";
    public const string Sender = "Sender";
    public const string Subtitle = "Subtitle";
    public const string HeadField = "HeadField";
    public const string Title = "Title";
    public const string ListNumber = "ListNumber";
    public const string ListBullet = "ListBullet";
    public const string Lead = "Lead";
    public const string Quote = "Quote";
    public const string Note = "Note";
    public const string Caption = "Caption";
    public const string Signature = "Signature";
    public const string Header = "Header";
    public const string Footer = "Footer";
    public const string Strong = "Strong";
    public const string Table = "ReportTable";
    public const string TableText = "TableText";
    public const string TablePart = "TablePart";
    public const string TableNumber = "TableNumber";
    public const string TableFine = "TableFine";
    public const string ContentsHeading = "TOCHeading";

    /// <summary>The heading style of a level, 1–3.</summary>
    public static string Heading(int level) => level switch
    {
        1 => "Heading1",
        2 => "Heading2",
        3 => "Heading3",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Reports have headings of level 1 to 3."),
    };

    /// <summary>The style of an entry in the table of contents, level 1–2.</summary>
    public static string Contents(int level) => level == 1 ? "TOC1" : "TOC2";
}
