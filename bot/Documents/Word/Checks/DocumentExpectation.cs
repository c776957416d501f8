using System.Xml.Linq;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Word.Templates;

namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>What a finished document may and must hold.</summary>
/// <param name="Own">Whether its look is ours; in a municipality's template tables for layout and headings are its own business.</param>
internal sealed record DocumentExpectation(bool Own)
{
    private static readonly string[] OurFields = ["TOC", "PAGE", "NUMPAGES"];

    /// <summary>The report's figures, key and text; null: not known.</summary>
    public IReadOnlyDictionary<string, string>? Figures { get; init; }

    /// <summary>Names of the fields that may be there; null: any.</summary>
    public IReadOnlySet<string>? Fields { get; init; }

    /// <summary>Addresses outside that relations may lead to; null: any.</summary>
    public IReadOnlySet<string>? Outside { get; init; }

    /// <summary>What holds of the report in the template: nothing reaches out that the template did not, and each figure is the report's.</summary>
    public static DocumentExpectation Of(IEnumerable<Figure> figures, WordTemplate? template) => new(template is null)
    {
        Figures = figures.ToDictionary(figure => figure.Key, figure => SafeText.OrDash(figure.Text)),
        Fields = Names([.. OurFields, .. template?.Stories.SelectMany(FieldsIn) ?? []]),
        Outside = template?.Relations.Values.SelectMany(relations => relations).Where(relation => relation.External).Select(relation => relation.Target).ToHashSet() ?? [],
    };

    private static HashSet<string> Names(IEnumerable<string> names) => new(names, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> FieldsIn(XElement story) => story.Descendants().Select(TemplateSafety.FieldOf).OfType<string>();
}
