using Newtonsoft.Json.Linq;
using TeamsAssistant.Calendar;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>Sets that a person is away, once it is clear who is meant.</summary>
/// <param name="Person">Entra object id of who is away.</param>
/// <param name="Days">The days.</param>
/// <param name="StandIn">Who answers: an Entra object id, or words to find her by; <see cref="Nobody"/>: the deputies.</param>
/// <param name="Language">Language of the card.</param>
public sealed record AwaySet(string Person, Period Days, string StandIn, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "away.set";

    /// <summary>That nobody was named.</summary>
    public const string Nobody = "-";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static AwaySet? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var (person, from, to, standIn, language) = (read.Id("person"), read.Day("from"), read.Day("to"), read.Id("standIn"), read.Language());
        return read.Sound && from <= to ? new AwaySet(person, new Period(from, to), standIn, language) : null;
    }

    private protected override void Write(JObject data)
    {
        data["person"] = Person;
        data["from"] = Wording.Iso(Days.From);
        data["to"] = Wording.Iso(Days.To);
        data["standIn"] = StandIn;
    }
}
