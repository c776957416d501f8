using System.Globalization;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Skapa ärende": makes the agenda item of a committee's meeting.</summary>
/// <param name="Committee">Abbreviation.</param>
/// <param name="Meeting">Sammanträde.</param>
/// <param name="Language">Language of the card.</param>
public sealed record AgendaCreate(string Committee, DateOnly Meeting, Language Language) : CardPayload(Language)
{
    /// <summary>Id of the round that it builds on, or <see cref="NoRound"/>; null: the one that feeds the meeting.</summary>
    public string? Round { get; init; }

    /// <summary>That it is to build on no round.</summary>
    public const string NoRound = "-";

    /// <summary>The verb.</summary>
    public const string Name = "agenda.create";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static AgendaCreate? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new AgendaCreate(read.Id("committee"), read.Day("meeting"), read.Language()) { Round = read.OptionalId("round") };
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        data["committee"] = Committee;
        data["meeting"] = Meeting.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (Round is not null)
        {
            data["round"] = Round;
        }
    }
}
