using AdaptiveCards;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Cards;

/// <summary>
/// The few elements that all cards are made of. Text is taken as it stands: runs are not markdown, and the headings, which are, escape it.
/// </summary>
internal static class Pieces
{
    /// <summary>Most bytes of one long free text on a card: 2,000 Swedish characters and some.</summary>
    public const int LongText = 2200;

    /// <summary>The card's first line.</summary>
    public static AdaptiveTextBlock Heading(string text) => new(CardText.Plain(text))
    {
        Size = AdaptiveTextSize.Large,
        Weight = AdaptiveTextWeight.Bolder,
        Style = AdaptiveTextBlockStyle.Heading,
        Wrap = true,
    };

    /// <summary>A heading inside the card.</summary>
    public static AdaptiveTextBlock Section(string text) => new(CardText.Plain(text))
    {
        Weight = AdaptiveTextWeight.Bolder,
        Spacing = AdaptiveSpacing.Medium,
        Wrap = true,
    };

    public static AdaptiveTextRun Run(string text, int longest = CardText.OneLine) => new(CardText.Literal(text, longest));

    public static AdaptiveTextRun Strong(string text) => new(CardText.Literal(text)) { Weight = AdaptiveTextWeight.Bolder };

    public static AdaptiveTextRun Subtle(string text, int longest = CardText.OneLine) => new(CardText.Literal(text, longest)) { IsSubtle = true };

    /// <summary>One line of runs. What is to stand apart begins with a no-break space, since outer spaces are dropped.</summary>
    public static AdaptiveRichTextBlock Line(params IEnumerable<AdaptiveInline> runs)
    {
        var line = new AdaptiveRichTextBlock { Spacing = AdaptiveSpacing.Small };
        line.Inlines.AddRange(runs);
        return line;
    }

    public static AdaptiveRichTextBlock Line(string text) => Line(Run(text, CardFrame.LongestSentence));

    /// <summary>The line under a heading, or a footnote.</summary>
    public static AdaptiveRichTextBlock Quiet(string text) =>
        Line(new AdaptiveTextRun(CardText.Literal(text, 400)) { IsSubtle = true });

    /// <summary>A footnote in small print.</summary>
    public static AdaptiveRichTextBlock Small(string text) =>
        Line(new AdaptiveTextRun(CardText.Literal(text, 400)) { IsSubtle = true, Size = AdaptiveTextSize.Small });

    /// <summary>What must be seen.</summary>
    public static AdaptiveRichTextBlock Alert(string text) =>
        Line(new AdaptiveTextRun(CardText.Literal(text, 400)) { Color = AdaptiveTextColor.Attention, Weight = AdaptiveTextWeight.Bolder });

    /// <summary>A bold label and its value: Period 1 september–31 december.</summary>
    public static AdaptiveRichTextBlock Fact(string label, string value) => Line(Strong(label), Run("\u00A0" + value, 400));

    /// <summary>A section with a free text in its paragraphs, so many bytes at most.</summary>
    public static IEnumerable<AdaptiveElement> Said(string label, string? text, int longest = LongText)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            yield break;
        }

        yield return Section(label);
        var left = longest;
        var spacing = AdaptiveSpacing.None;
        foreach (var paragraph in CardText.Paragraphs(text))
        {
            var run = Run(paragraph, left);
            var line = Line(run);
            line.Spacing = spacing;
            yield return line;
            spacing = AdaptiveSpacing.Small;
            left -= CardText.SizeOf(run.Text);
            if (left <= 0)
            {
                yield break;
            }
        }
    }

    /// <summary>A figure with its small label above and, where there is one, an explanation below.</summary>
    public static AdaptiveColumn Figure(
        string label, string value, AdaptiveTextSize size, string? below = null, AdaptiveTextColor color = AdaptiveTextColor.Default)
    {
        var column = new AdaptiveColumn
        {
            Width = AdaptiveColumnWidth.Stretch,
            Items = { Small(label), Line(new AdaptiveTextRun(CardText.Literal(value)) { Weight = AdaptiveTextWeight.Bolder, Size = size, Color = color }) },
        };
        column.Items[1].Spacing = AdaptiveSpacing.None;
        if (below is not null)
        {
            var explanation = Small(below);
            explanation.Spacing = AdaptiveSpacing.None;
            column.Items.Add(explanation);
        }

        return column;
    }

    /// <summary>
    /// A row of an account: what it is to the left, with a note after it where there is one, and the amount to the right. The label gives
    /// way and the amount does not, so that rows stand under each other on a phone too.
    /// </summary>
    public static AdaptiveColumnSet Row(string label, string amount, string? note = null)
    {
        var name = note is null ? Line(Run(label)) : Line(Run(label), Subtle("\u00A0· " + note.Trim()));
        var sum = Line(Strong(amount));
        sum.HorizontalAlignment = AdaptiveHorizontalAlignment.Right;
        var row = Side(
            new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = { name } },
            new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = { sum } });
        row.Spacing = AdaptiveSpacing.Small;
        row.Separator = true;
        return row;
    }

    /// <summary>The theme's own colour beside the word for the level, never instead of it.</summary>
    public static AdaptiveTextColor ColorOf(SituationLevel level) => level switch
    {
        SituationLevel.Normal => AdaptiveTextColor.Good,
        SituationLevel.Elevated => AdaptiveTextColor.Default,
        SituationLevel.Strained => AdaptiveTextColor.Warning,
        _ => AdaptiveTextColor.Attention,
    };

    /// <summary>Figures side by side.</summary>
    public static AdaptiveColumnSet Side(params IEnumerable<AdaptiveColumn> columns)
    {
        var set = new AdaptiveColumnSet { Spacing = AdaptiveSpacing.Medium };
        set.Columns.AddRange(columns);
        return set;
    }

    /// <summary>A text with its buttons to the right of it.</summary>
    public static AdaptiveColumnSet Beside(AdaptiveElement text, AdaptiveElement? buttons)
    {
        var right = new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center };
        if (buttons is not null)
        {
            right.Items.Add(buttons);
        }

        return Side(
            new AdaptiveColumn
            {
                Width = AdaptiveColumnWidth.Stretch,
                VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
                Items = { text },
            },
            right);
    }

    /// <summary>A field apart from the rest of the card.</summary>
    public static AdaptiveContainer Box(AdaptiveContainerStyle style, params IEnumerable<AdaptiveElement?> items)
    {
        var box = new AdaptiveContainer { Style = style, Spacing = AdaptiveSpacing.Medium };
        box.Items.AddRange(items.OfType<AdaptiveElement>());
        return box;
    }
}
