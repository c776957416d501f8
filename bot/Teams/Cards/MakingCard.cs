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
    public static CardMessage Of(string what, MakeStep step, Language language)
    {
        var words = new Wording(language);
        var steps = Enum.GetValues<MakeStep>();
        return CardFrame.Message(
            words,
            words["making.summary", what, words[$"making.{step}"]],
            [
                Pieces.Heading(words["making.title"]),
                Pieces.Quiet(what),
                .. steps.Select(one => Pieces.Line(
                    Pieces.Strong(words[one < step ? "making.done" : one == step ? "making.now" : "making.later"]),
                    Pieces.Run("\u00A0" + words[$"making.{one}"]))),
            ]);
    }
}
