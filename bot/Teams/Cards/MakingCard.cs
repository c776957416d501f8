using TeamsAssistant.Documents;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>How far the making of a document is: one card, brought up to date until the document's own card takes its place.</summary>
public static class MakingCard
{
    /// <summary>Draws the card.</summary>
    /// <param name="what">What is made.</param>
    /// <param name="step">Where it is.</param>
    /// <param name="language">The reader's language.</param>
    public static CardMessage Of(string what, MakeStep step, Language language) =>
        Of("making.title", what, Enum.GetNames<MakeStep>(), (int)step, language);

    /// <summary>The same of other work.</summary>
    /// <param name="title">Text key of its heading.</param>
    /// <param name="what">What is done.</param>
    /// <param name="steps">Its steps; their texts are <c>making.</c> and these.</param>
    /// <param name="at">Which of them it is at.</param>
    /// <param name="language">The reader's language.</param>
    public static CardMessage Of(string title, string what, IReadOnlyList<string> steps, int at, Language language)
    {
        var words = new Wording(language);
        return CardFrame.Message(
            words,
            words["making.summary", what, words[$"making.{steps[at]}"]],
            [
                Pieces.Heading(words[title]),
                Pieces.Quiet(what),
                .. steps.Select((one, i) => Pieces.Line(
                    Pieces.Strong(words[i < at ? "making.done" : i == at ? "making.now" : "making.later"]),
                    Pieces.Run("\u00A0" + words[$"making.{one}"]))),
            ]);
    }
}
