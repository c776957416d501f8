using TeamsAssistant.Access;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>A short notice, a refusal, or a fault.</summary>
public static class NoticeCard
{
    /// <summary>Draws the card.</summary>
    /// <param name="kind">What it tells.</param>
    /// <param name="text">The sentence, in the reader's language.</param>
    /// <param name="language">The reader's language.</param>
    public static CardMessage Of(NoticeKind kind, string text, Language language)
    {
        var words = new Wording(language);
        return CardFrame.Message(
            words,
            text,
            kind == NoticeKind.Note ? null : Pieces.Alert(words[$"notice.{kind}"]),
            Pieces.Line(text));
    }

    /// <summary>Draws a refusal.</summary>
    public static CardMessage Of(Refusal refusal, Language language) =>
        Of(NoticeKind.Refusal, RefusalText.Of(refusal, language), language);
}
