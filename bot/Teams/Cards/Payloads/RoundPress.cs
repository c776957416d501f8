using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>A button of the yearly wheel, or the answer to a question before a deed.</summary>
/// <param name="Round">The round's id, or the words that name it.</param>
/// <param name="Deed">What is done to it.</param>
/// <param name="Language">Language of the card.</param>
public sealed record RoundPress(string Round, RoundDeed Deed, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "round.press";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static RoundPress? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var known = Array.Find(Enum.GetNames<RoundDeed>(), name => name == read.Id("deed"));
        var payload = new RoundPress(read.Id("round"), known is null ? default : Enum.Parse<RoundDeed>(known), read.Language());
        return read.Sound && known is not null ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        data["round"] = Round;
        data["deed"] = Deed.ToString();
    }
}
