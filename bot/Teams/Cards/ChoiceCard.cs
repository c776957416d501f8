using AdaptiveCards;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>An unclear name or question: what it may mean, each one press away. Never a guess.</summary>
public static class ChoiceCard
{
    /// <summary>Most buttons; Teams shows no more than six well.</summary>
    public const int MostChoices = 6;

    /// <summary>Draws the card.</summary>
    /// <param name="asked">What the person wrote that may mean several things.</param>
    /// <param name="choices">What it may mean, the likeliest first; more than six are counted only.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="question">What is asked back; null: what the person means by what she wrote.</param>
    /// <param name="note">What else there is to say, below the choices.</param>
    public static CardMessage Of(
        string asked, IReadOnlyList<Choice> choices, Language language, string? question = null, string? note = null)
    {
        var words = new Wording(language);
        question ??= words["choice.question", CardText.Literal(asked, 160)];
        var shown = choices.Take(MostChoices).ToList();
        return CardFrame.Message(
            words,
            $"{question} {string.Join(" · ", shown.Select(choice => CardText.Literal(choice.Title, 100)))}",
            [
                Pieces.Line(question),
                .. shown.Select(Button),
                choices.Count > shown.Count ? Pieces.Quiet(words["choice.more", choices.Count - shown.Count]) : null,
                note is null ? null : Pieces.Quiet(note),
            ]);
    }

    /// <summary>Each in a row of its own, so that long names are whole on a phone.</summary>
    private static AdaptiveActionSet? Button(Choice choice)
    {
        var row = Buttons.Row(Buttons.Press(choice.Title, choice.Payload));
        row?.Spacing = AdaptiveSpacing.Small;
        return row;
    }
}
