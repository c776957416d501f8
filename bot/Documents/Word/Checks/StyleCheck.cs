using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>Style ids and numbering ids that lead to nothing: Word then shows plain text and says nothing.</summary>
internal static class StyleCheck
{
    public static IEnumerable<string> FaultsIn(MainDocumentPart main, IReadOnlyList<OpenXmlElement> stories)
    {
        var styles = main.StyleDefinitionsPart?.Styles;
        var known = styles?.Elements<W.Style>().Select(style => style.StyleId?.Value).ToHashSet() ?? [];
        var lists = main.NumberingDefinitionsPart?.Numbering.Elements<W.NumberingInstance>().Select(list => list.NumberID?.Value).ToHashSet() ?? [];
        IReadOnlyList<OpenXmlElement> places = styles is null ? stories : [.. stories, styles];

        var used =
            places.SelectMany(place => place.Descendants<W.ParagraphStyleId>()).Select(style => style.Val?.Value)
            .Concat(places.SelectMany(place => place.Descendants<W.RunStyle>()).Select(style => style.Val?.Value))
            .Concat(places.SelectMany(place => place.Descendants<W.TableStyle>()).Select(style => style.Val?.Value))
            .Concat(places.SelectMany(place => place.Descendants<W.BasedOn>()).Select(style => style.Val?.Value));
        var numbers = places.SelectMany(place => place.Descendants<W.NumberingId>()).Select(number => number.Val?.Value);

        return
        [
            .. used.Distinct().Where(id => !known.Contains(id)).Select(id => $"Style '{id}' is not defined."),
            .. numbers.Distinct().Where(id => id != 0 && !lists.Contains(id)).Select(id => $"List {id} is not defined."),
        ];
    }
}
