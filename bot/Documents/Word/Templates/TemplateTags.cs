using System.Xml.Linq;
using TeamsAssistant.Documents.Reports;

namespace TeamsAssistant.Documents.Word.Templates;

/// <summary>Tags of the content controls that a template can have, as officials write them in Word.</summary>
internal static class TemplateTags
{
    /// <summary>The sections that have no control of their own, in the report's order.</summary>
    public const string Rest = "innehåll";

    public const string Contents = "innehållsförteckning";
    public const string Appendices = "bilagor";
    public const string Signature = "underskrift";
    public const string Head = "huvud";
    public const string Title = "rubrik";

    /// <summary>A row of a section's table: <c>ekonomi.rader</c>.</summary>
    public const string RowsEnd = ".rader";

    /// <summary>Controls inside a repeated row, beside the headings of a table's columns and <c>kolumn 1</c>, <c>kolumn 2</c>.</summary>
    public static readonly string[] InRows = ["etikett", "värde", "namn", "titel"];

    /// <summary>Single texts; beside them the fields of the head by their own tags.</summary>
    public static readonly string[] Singles =
        [Title, "dokumenttyp", "kommun", "nämnd", "avsändare", "mottagare", "datum", "diarienummer", "handläggare", "sammanträde", "forum", "nyckelord"];

    /// <summary>Controls that hold whole paragraphs.</summary>
    public static readonly string[] Blocks = [Rest, Contents, Appendices, Signature, Head];

    /// <summary>Sections that our documents have, of all kinds; any other section has its heading as tag.</summary>
    public static readonly string[] Sections =
    [
        "förslag till beslut", "ärendet", "beredning", "föredragning", "ekonomi", "beslutsunderlag", "sammanfattning", "lägesbild", "läge och resurser",
        "genomfört per område", "rapport per område", "årets verksamhet", "avvikelser och åtgärder", "händelser av väsentlig betydelse",
        "väsentliga händelser och avvikelser", "lägets utveckling", "måluppfyllelse", "förväntad utveckling", "lärdomar", "nämndernas ekonomi", "program",
        "medlen", "finansierade aktiviteter", "självskattning", "medborgarlöften", "aktiviteter i överenskommelsen", "rekommendationer och svar",
        "ärenden", "tidigare beslut i ärendena", "uppgifter som saknas", "skäl att gå vidare",
    ];

    /// <summary>The tag of a control, or null; case and double spaces make no difference.</summary>
    public static string? Of(XElement control) =>
        (string?)control.Element(Xmlns.W + "sdtPr")?.Element(Xmlns.W + "tag")?.Attribute(Xmlns.W + "val") is { } tag ? Plain(tag) : null;

    /// <summary>The tag of a section.</summary>
    public static string Of(ReportSection section) => Plain(section.Tag ?? section.Heading);

    /// <summary>The values of the single texts.</summary>
    public static Dictionary<string, string> Texts(ReportContent content)
    {
        var texts = content.Head.GroupBy(field => Plain(field.Tag ?? field.Label)).ToDictionary(same => same.Key, same => same.First().Value);
        texts.TryAdd("datum", content.Written.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        (texts[Title], texts["dokumenttyp"], texts["kommun"], texts["nämnd"]) = (content.Title, content.Kind, content.Municipality, content.Author);
        (texts["avsändare"], texts["mottagare"], texts["nyckelord"]) = (content.Sender, content.Addressee, string.Join("; ", content.Keywords));
        return texts;
    }

    public static string Plain(string tag) => string.Join(' ', tag.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
