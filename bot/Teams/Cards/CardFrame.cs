using AdaptiveCards;
using Newtonsoft.Json.Linq;

namespace TeamsAssistant.Teams.Cards;

/// <summary>What every card has: version, language, and the sentence for clients that cannot draw it and for screen readers.</summary>
internal static class CardFrame
{
    /// <summary>Most bytes of the sentence.</summary>
    public const int LongestSentence = 600;

    private const string Version = "1.5";

    /// <param name="words">The reader's language.</param>
    /// <param name="summary">The sentence; names in it as they stand.</param>
    /// <param name="body">Elements from the top; nulls are left out.</param>
    public static CardMessage Message(Wording words, string summary, params IEnumerable<AdaptiveElement?> body)
    {
        var sentence = CardText.Literal(summary, LongestSentence);
        var card = new AdaptiveCard(Version) { FallbackText = sentence, Speak = sentence, Lang = words.Language.Code };
        card.Body.AddRange(body.OfType<AdaptiveElement>());
        return new CardMessage(card, sentence);
    }

    /// <summary>Says whom the text <c>&lt;at&gt;…&lt;/at&gt;</c> of each mention means.</summary>
    public static CardMessage Mentioning(this CardMessage message, IReadOnlyList<Mention> mentions)
    {
        if (mentions.Count > 0)
        {
            message.Card.AdditionalProperties["msteams"] = new JObject { ["entities"] = new JArray(mentions.Select(mention => mention.ToEntity())) };
        }

        return message;
    }
}
