using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>What a screen reader needs (EN 301 549, chapter 10): title, language, header rows, described tables, headings without a skipped level.</summary>
internal static class ReadingCheck
{
    public static IEnumerable<string> FaultsIn(WordprocessingDocument document, W.Body body)
    {
        if (string.IsNullOrWhiteSpace(document.PackageProperties.Title))
        {
            yield return "The document has no title.";
        }

        var styles = document.MainDocumentPart?.StyleDefinitionsPart?.Styles;
        if (string.IsNullOrEmpty(styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle?.Languages?.Val?.Value))
        {
            yield return "The document has no language.";
        }

        foreach (var table in body.Descendants<W.Table>())
        {
            if (table.GetFirstChild<W.TableRow>()?.TableRowProperties?.GetFirstChild<W.TableHeader>() is null)
            {
                yield return "A table has no header row.";
            }

            if (string.IsNullOrEmpty(table.GetFirstChild<W.TableProperties>()?.TableCaption?.Val?.Value))
            {
                yield return "A table has no caption for screen readers.";
            }
        }

        var before = 0;
        foreach (var level in HeadingLevels(styles, body))
        {
            if (level > before + 1)
            {
                yield return $"A heading of level {level} follows one of level {before}.";
            }

            before = level;
        }
    }

    /// <summary>By the style's built-in name, since a template in another language has other ids.</summary>
    private static IEnumerable<int> HeadingLevels(W.Styles? styles, W.Body body)
    {
        var levels = styles?.Elements<W.Style>()
            .Where(style => style.StyleName?.Val?.Value is { Length: 9 } name && name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(name[8]))
            .ToDictionary(style => style.StyleId?.Value ?? string.Empty, style => style.StyleName!.Val!.Value![8] - '0') ?? [];
        return body.Descendants<W.ParagraphStyleId>()
            .Select(style => levels.GetValueOrDefault(style.Val?.Value ?? string.Empty))
            .Where(level => level > 0);
    }
}
