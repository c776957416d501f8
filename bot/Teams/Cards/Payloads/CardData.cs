using System.Globalization;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>Card data from outside, read member by member; one that is not what it should be spoils the whole.</summary>
internal sealed class CardData
{
    internal const string VerbKey = "verb";
    internal const string LanguageKey = "lang";

    /// <summary>More than any field may hold, so that a person sees her overlong text again with what is wrong; beyond it the data is no form's.</summary>
    private const int LongestInput = 10_000;

    private const int LongestWords = 1000;

    /// <summary>No initiative has as many; what comes beyond is no form's.</summary>
    private const int MostIndicators = 100;

    /// <summary>No channel is tied to as many.</summary>
    private const int MostIds = 100;

    private readonly JObject data;

    private CardData(JObject data) => this.data = data;

    /// <summary>False as soon as something was malformed.</summary>
    public bool Sound { get; private set; } = true;

    /// <summary>The data, or null when it is no object or another verb's.</summary>
    public static CardData? Over(object? data, string verb) =>
        data is JObject read && CardPayload.VerbOf(read) == verb ? new CardData(read) : null;

    public Language Language()
    {
        var code = Text(LanguageKey);
        return code is "sv" or "en" ? Texts.Language.From(code) : Spoilt(Texts.Language.Swedish);
    }

    /// <summary>An id that must be there: 1–200 characters, none of them a control character.</summary>
    public string Id(string key) => OptionalId(key) ?? Spoilt("");

    /// <summary>An id that may be absent or null.</summary>
    public string? OptionalId(string key)
    {
        if (Absent(key))
        {
            return null;
        }

        return Text(key) is { } id && IsId(id) ? id : Spoilt<string?>(null);
    }

    /// <summary>Words that must be there: up to 1,000 characters, none of them a control character.</summary>
    public string Words(string key) => Text(key) is { Length: > 0 and <= LongestWords } words && !words.Any(char.IsControl) ? words : Spoilt("");

    /// <summary>Ids that may be absent: as many as a round may ask about, each as <see cref="Id"/>.</summary>
    public IReadOnlyList<string> Ids(string key)
    {
        if (Absent(key))
        {
            return [];
        }

        return data[key] is JArray { Count: <= MostIds } read && read.All(id => id is JValue { Type: JTokenType.String, Value: string text } && IsId(text))
            ? [.. read.Select(id => (string)id!)]
            : Spoilt<IReadOnlyList<string>>([]);
    }

    public int Year(string key) =>
        data[key] is JValue { Type: JTokenType.Integer, Value: long and >= 1900 and <= 2200 } year ? (int)(long)year.Value : Spoilt(0);

    /// <summary>A day in ISO form; a client's JSON reader may have made a date of it.</summary>
    public DateOnly Day(string key) =>
        DateOnly.TryParseExact(Text(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : Spoilt(day);

    /// <summary>What was typed: text, or a number from clients that send numbers as such. Absent is null.</summary>
    public string? Input(string key)
    {
        if (Absent(key))
        {
            return null;
        }

        var typed = data[key] is JValue { Type: JTokenType.String or JTokenType.Integer or JTokenType.Float or JTokenType.Date } value
            ? Typed(value)
            : null;
        return typed is { Length: <= LongestInput } ? typed : Spoilt<string?>(null);
    }

    /// <summary>What was typed in the answer form.</summary>
    public AnswerForm Form() => AnswerForm.Read(Input) with { Indicators = Indicators() };

    private IReadOnlyDictionary<string, string> Indicators()
    {
        var typed = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var key in data.Properties().Select(member => member.Name).Where(name => name.StartsWith(AnswerForm.IndicatorPrefix, StringComparison.Ordinal)))
        {
            if (typed.Count < MostIndicators && Input(key) is { } value)
            {
                typed[key[AnswerForm.IndicatorPrefix.Length..]] = value;
            }
        }

        return typed.Count == 0 ? AnswerForm.Empty.Indicators : typed;
    }

    private static string? Typed(JValue value) => value.Value switch
    {
        string text => text,
        DateTime instant => instant.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        DateTimeOffset instant => instant.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static bool IsId(string text) => text.Length is > 0 and <= CardPayload.LongestId && !text.Any(char.IsControl);

    private bool Absent(string key) => data[key] is null or JValue { Type: JTokenType.Null };

    private string? Text(string key) => data[key] is JValue { Type: JTokenType.String, Value: string text } ? text : null;

    private T Spoilt<T>(T instead)
    {
        Sound = false;
        return instead;
    }
}
