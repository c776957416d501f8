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

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static RoundRefresh? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new RoundRefresh(read.Id("round"), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data) => data["round"] = Round;
}
