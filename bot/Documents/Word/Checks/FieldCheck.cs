using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>Fields that are begun and never closed, or closed and never begun.</summary>
internal static class FieldCheck
{
    public static IEnumerable<string> FaultsIn(OpenXmlElement story)
    {
        var open = 0;
        foreach (var mark in story.Descendants<W.FieldChar>())
        {
            if (mark.FieldCharType?.Value == W.FieldCharValues.Begin)
            {
                open++;
            }
            else if (open == 0)
            {
                yield return "A field is closed or separated that was never begun.";
            }
            else if (mark.FieldCharType?.Value == W.FieldCharValues.End)
            {
                open--;
            }
        }

        if (open > 0)
        {
            yield return "A field is never closed.";
        }
    }
}
