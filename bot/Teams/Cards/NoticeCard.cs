using AdaptiveCards;
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
    /// <param name="way">The one button that leads on, or null.</param>
    public static CardMessage Of(NoticeKind kind, string text, Language language, Choice? way = null)
    {
        var words = new Wording(language);
        return CardFrame.Message(
            words,
            kind == NoticeKind.Fault ? words["notice.summary", words["notice.Fault"], text] : text,
            Title(kind, words),
            Pieces.Line(text),
            way is null ? null : Buttons.Row(Buttons.Primary(way.Title, way.Payload)));
    }

    /// <summary>Red is for our own faults: to be refused is nothing that a person did wrong.</summary>
    private static AdaptiveRichTextBlock? Title(NoticeKind kind, Wording words) => kind switch
    {
        NoticeKind.Fault => Pieces.Alert(words["notice.Fault"]),
        NoticeKind.Refusal => Pieces.Line(Pieces.Strong(words["notice.Refusal"])),
        _ => null,
    };

    /// <summary>Draws a refusal.</summary>
    public static CardMessage Of(Refusal refusal, Language language) =>
        Of(NoticeKind.Refusal, RefusalText.Of(refusal, language), language);
}
