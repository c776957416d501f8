using System.Globalization;
using System.Text;

namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>
/// Content controls: ids unique over all stories, tag and title within what Word keeps, none empty; and what stands in the control of a
/// figure is the figure.
/// </summary>
/// <param name="figures">The report's figures, key and text; null: not known.</param>
/// <param name="faults">Where faults go.</param>
internal sealed class ContentControlCheck(IReadOnlyDictionary<string, string>? figures, List<string> faults)
{
    /// <summary>Word cuts a title here, and its dialog a tag.</summary>
    private const int Longest = 64;

    private readonly HashSet<int> ids = [];
    private readonly HashSet<string> written = [];
    private readonly List<Control> levels = [];
    private readonly StringBuilder text = new();
    private int deepest;

    /// <summary>The control whose figure is being read, counted from 1; 0: none.</summary>
    private int figure;

    /// <summary>Whether text is of interest.</summary>
    public bool Listens => figure > 0;

    /// <summary>Keys of the figures that stand in a control.</summary>
    public IReadOnlySet<string> Written => written;

    /// <summary>The innermost control; null: outside of any.</summary>
    private Control? Current => deepest > 0 ? levels[deepest - 1] : null;

    public void Start(int depth)
    {
        // Controls of one level share their record.
        if (deepest == levels.Count)
        {
            levels.Add(new Control());
        }

        levels[deepest++].Begin(depth);
    }

    /// <summary>Any element: what a control holds is two levels down.</summary>
    public void Child(int depth)
    {
        if (Current is { InContent: true } control && depth == control.Depth + 2)
        {
            control.Filled = true;
        }
    }

    public void Content(int depth)
    {
        if (Current is not { InContent: false } control || depth != control.Depth + 1)
        {
            return;
        }

        control.InContent = true;
        if (figure == 0 && control.Tag is not null && figures?.ContainsKey(control.Tag) == true)
        {
            figure = deepest;
            text.Clear();
        }
    }

    /// <summary>One of the control's properties: its id, its tag, its title.</summary>
    public void Property(string name, int depth, ElementView at)
    {
        if (Current is not { InContent: false } control || depth != control.Depth + 2)
        {
            return;
        }

        var value = at.Value;
        switch (name)
        {
            case "id" when int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id):
                control.HasId = true;
                if (!ids.Add(id))
                {
                    faults.Add($"Two content controls have id {id}.");
                }

                break;
            case "tag":
                control.Tag = value;
                if (value?.Length > Longest)
                {
                    faults.Add($"The tag of content control '{value}' is longer than {Longest} characters.");
                }

                break;
            case "alias" when value?.Length > Longest:
                faults.Add($"The title of content control '{value}' is longer than {Longest} characters.");
                break;
        }
    }

    /// <summary>Text, or the mark that stands for one, in a control of a figure.</summary>
    public void Text(string said)
    {
        if (figure > 0)
        {
            text.Append(said);
        }
    }

    public void Mark(char letter)
    {
        if (figure > 0)
        {
            text.Append(letter);
        }
    }

    public void End()
    {
        var control = levels[deepest - 1];
        if (!control.HasId)
        {
            faults.Add("A content control has no id.");
        }

        if (!control.Filled)
        {
            faults.Add($"Content control '{control.Tag}' is empty.");
        }

        if (figure == deepest)
        {
            EndFigure(control.Tag!);
        }

        deepest--;
    }

    private void EndFigure(string key)
    {
        figure = 0;
        written.Add(key);

        // In a template's own row a tab is a space.
        if (!text.Replace('\t', ' ').Equals(figures![key].Replace('\t', ' ').AsSpan()))
        {
            faults.Add($"The figure {key} reads otherwise than in the report.");
        }
    }

    private sealed class Control
    {
        public int Depth { get; private set; }

        public string? Tag { get; set; }

        public bool HasId { get; set; }

        public bool InContent { get; set; }

        public bool Filled { get; set; }

        public void Begin(int depth) => (Depth, Tag, HasId, InContent, Filled) = (depth, null, false, false, false);
    }
}
