using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>What can be asked: the commands with a word on each, and examples that work here and now.</summary>
public static class HelpCard
{
    private static readonly string[] Commands = ["budget", "status", "update", "missing", "start", "tie", "agenda"];

    /// <summary>Draws the card.</summary>
    /// <param name="lead">Why it is shown, for example that a question was not understood; null: asked for.</param>
    /// <param name="examples">Sentences that the reader can type as they stand, at most three.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="commands">What the reader may do, by text key after <c>help.</c>; null: everything there is.</param>
    public static CardMessage Of(string? lead, IReadOnlyList<string> examples, Language language, IReadOnlyList<string>? commands = null)
    {
        var words = new Wording(language);
        var offered = commands ?? Commands;
        var summary = lead ?? words["help.summary", string.Join(", ", offered.Select(command => words[$"help.{command}"].Split('<')[0].Trim()))];
        var tries = examples.Take(3).Select(example => CardText.Literal(example, 160)).ToList();
        return CardFrame.Message(
            words,
            tries.Count == 0 ? summary : words["help.summaryTry", summary, tries[0]],
            [
                Pieces.Heading(words["help.title"]),
                lead is null ? Pieces.Quiet(words["help.lead"]) : Pieces.Line(lead),
                .. offered.Select(command => Pieces.Fact(words[$"help.{command}"], words[$"help.{command}About"])),
                tries.Count == 0 ? null : Pieces.Section(words["help.try"]),
                .. tries.Select(Pieces.Line),
            ]);
    }
}
