using System.Globalization;
using System.Xml.Linq;

namespace TeamsAssistant.Documents.Word.Blocks;

/// <summary>Ids of content controls, bookmarks and drawings: those that a template has, and the next free ones.</summary>
internal sealed class TakenIds
{
    private readonly HashSet<int> controls = [];
    private readonly HashSet<int> named = [];
    private readonly HashSet<int> drawings = [];
    private int control;
    private int bookmark;
    private int drawing;

    /// <summary>Nothing is taken.</summary>
    public TakenIds()
    {
    }

    /// <summary>What stands in the stories is taken.</summary>
    public TakenIds(IEnumerable<XElement> stories)
    {
        foreach (var element in stories.SelectMany(story => story.DescendantsAndSelf()))
        {
            var name = element.Name;
            if (name == Xmlns.W + "id" && element.Parent?.Name == Xmlns.W + "sdtPr")
            {
                Note(controls, element.Attribute(Xmlns.W + "val"));
            }
            else if (name == Xmlns.W + "bookmarkStart")
            {
                Note(named, element.Attribute(Xmlns.W + "id"));
            }
            else if (name.LocalName == "docPr" && name.NamespaceName == Xmlns.WordDrawing)
            {
                Note(drawings, element.Attribute("id"));
            }
        }
    }

    public int NextControl() => Next(controls, ref control);

    public int NextBookmark() => Next(named, ref bookmark);

    public int NextDrawing() => Next(drawings, ref drawing);

    private static void Note(HashSet<int> ids, XAttribute? id)
    {
        if (int.TryParse(id?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            ids.Add(number);
        }
    }

    private static int Next(HashSet<int> ids, ref int last)
    {
        do
        {
            last++;
        }
        while (ids.Contains(last));
        return last;
    }
}
