using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>A round's card looked at: who is asked sees her own next question. Sent by the client itself; nothing is written.</summary>
/// <param name="Round">The round.</param>
/// <param name="Language">Language of the card.</param>
public sealed record RoundRefresh(string Round, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "round.refresh";

    /// <summary>What the card is the part of, see <see cref="Rounds.RoundOverview.Only"/>: so that the channel's ties need not be read.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static RoundRefresh? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new RoundRefresh(read.Id("round"), read.Language()) { Only = read.Ids("only") };
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        data["round"] = Round;
        if (Only.Count > 0)
        {
            data["only"] = new JArray(Only);
        }
    }
}
