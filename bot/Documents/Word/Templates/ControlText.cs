using System.Xml.Linq;

namespace TeamsAssistant.Documents.Word.Templates;

/// <summary>Puts a text into a content control, in the look that the control's own text has.</summary>
internal static class ControlText
{
    private static readonly XNamespace W = Xmlns.W;

    /// <summary>Fills it; it stays a control, so that the text can be found again.</summary>
    public static void Fill(XElement control, string text)
    {
        var content = control.Element(W + "sdtContent") ?? new XElement(W + "sdtContent");
        if (content.Parent is null)
        {
            control.Add(content);
        }

        var placeholder = control.Element(W + "sdtPr")?.Element(W + "showingPlcHdr") is not null;
        var look = placeholder ? null : content.Descendants(W + "r").FirstOrDefault()?.Element(W + "rPr");
        var run = Run(look, SafeText.OrDash(text));
        var paragraph = content.Descendants(W + "p").FirstOrDefault();
        if (paragraph is null)
        {
            content.ReplaceNodes(run);
        }
        else
        {
            paragraph.ReplaceNodes(paragraph.Element(W + "pPr"), run);
            var cell = content.Element(W + "tc");
            (cell ?? content).ReplaceNodes(cell?.Element(W + "tcPr"), paragraph);
        }

        Clean(control.Element(W + "sdtPr"));
    }

    /// <summary>Puts what the control holds in its place.</summary>
    public static void Unwrap(XElement control) => control.ReplaceWith(control.Element(W + "sdtContent")?.Nodes());

    /// <summary>Takes away what would show the placeholder, or put another text there when the document is opened.</summary>
    public static void Clean(XElement? properties) => properties?.Elements()
        .Where(element => element.Name.LocalName is "showingPlcHdr" or "placeholder" or "dataBinding" or "temporary").Remove();

    private static XElement Run(XElement? look, string text)
    {
        var run = new XElement(W + "r", look);
        var first = true;
        foreach (var line in text.Split('\n'))
        {
            if (!first)
            {
                run.Add(new XElement(W + "br"));
            }

            run.Add(new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), line.Replace('\t', ' ')));
            first = false;
        }

        return run;
    }
}
