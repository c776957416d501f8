using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TeamsAssistant.Teams.Cards;

/// <summary>
/// A card with the sentence that says the same. A message that carries it has no text (Teams would split it in two), one attachment,
/// and the sentence as its summary: what notifications and screen readers say.
/// </summary>
/// <param name="Card">The card.</param>
/// <param name="Summary">One plain sentence or two, amounts in the same form as on the card.</param>
public sealed record CardMessage(AdaptiveCard Card, string Summary)
{
    /// <summary>
    /// The card's JSON, for an attachment or an invoke answer, which take it as it is. Never hand over the typed card: the Bot SDK writes
    /// it by other rules there. As the card's own <c>ToJson</c>, without its line breaks.
    /// </summary>
    public JRaw ToWire() => new(JsonConvert.SerializeObject(Card));

    /// <summary>The same to look into. Text that looks like a date stays text.</summary>
    public JObject ToContent()
    {
        using var reader = new JsonTextReader(new StringReader(Card.ToJson())) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }
}
