using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>
/// What a button carries and brings back. It comes from outside: ids in it say what the person means, never what she may do. Each
/// payload has a <c>TryRead</c> that gives null for anything but its own well-formed data, and never throws.
/// </summary>
/// <param name="Language">The language that the card was written in, so that the answer is too.</param>
public abstract record CardPayload(Language Language)
{
    /// <summary>Most characters of an id.</summary>
    public const int LongestId = 200;

    /// <summary>What the button asks for. It also stands in the data, since Action.Submit has no verb.</summary>
    public abstract string Verb { get; }

    /// <summary>The verb that the data names, or null: which payload to read when a message brings the data of an Action.Submit.</summary>
    public static string? VerbOf(object? data) =>
        data is JObject read && read[CardData.VerbKey] is JValue { Type: JTokenType.String, Value: string verb } ? verb : null;

    /// <summary>The language that the card was written in, for who is answered before anything else of the data is read.</summary>
    public static Language LanguageOf(object? data) =>
        data is JObject read && read[CardData.LanguageKey] is JValue { Value: "en" } ? Language.English : Language.Swedish;

    /// <summary>The data of the button.</summary>
    public JObject ToData()
    {
        var data = new JObject { [CardData.VerbKey] = Verb };
        Write(data);
        data[CardData.LanguageKey] = Language.Code;
        return data;
    }

    private protected abstract void Write(JObject data);
}
