using AdaptiveCards;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>What can be asked: the commands with a word on each, and examples that work here and now.</summary>
public static class HelpCard
{
    private static readonly string[] Commands =
    [
        "tasks", "budget", "lists", "divide", "compare", "status", "update", "history", "missing", "away", "start", "wheel", "plan", "close", "handover", "unowned", "agenda", "report", "decision",
        "meeting", "matters", "source", "template", "tie", "untie", "code", "undoImport",
    ];

    /// <summary>Draws the card.</summary>
    /// <param name="lead">Why it is shown, for example that a question was not understood; null: asked for.</param>
    /// <param name="examples">Sentences that the reader can type as they stand, at most three.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="commands">What the reader may do, by text key after <c>help.</c>; null: everything there is.</param>
    public static CardMessage Of(string? lead, IReadOnlyList<string> examples, Language language, IReadOnlyList<string>? commands = null)
    {
        var words = new Wording(language);
        var offered = commands ?? Commands;
        var summary = lead ?? words["help.summary", string.Join(", ", offered.Select(command => words[$"help.{command}"].TrimEnd('…', ' ')))];
        var tries = examples.Take(3).Select(example => CardText.Literal(example, 160)).ToList();
        return CardFrame.Message(
            words,
            tries.Count == 0 ? summary : words["help.summaryTry", summary, tries[0]],
            [
                lead is null ? Pieces.Heading(words["help.title"]) : Pieces.Line(lead),
                lead is null ? Pieces.Quiet(words["help.lead"]) : null,
                tries.Count == 0 ? null : Pieces.Section(words["help.try"]),
                .. tries.Select(Pieces.Line),
                Pieces.Section(words["help.commands"]),
                .. offered.Select(command => Command(command, words)),
            ]);
    }

    private static AdaptiveRichTextBlock Command(string command, Wording words) =>
        Pieces.Line(Pieces.Strong(words[$"help.{command}"]), Pieces.Subtle("\u00A0– " + words[$"help.{command}About"]));
}
