using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>A button of a matter.</summary>
/// <param name="Committee">Abbreviation of the committee.</param>
/// <param name="Matter">Key of the matter.</param>
/// <param name="Deed">What is done.</param>
/// <param name="Language">Language of the card.</param>
public sealed record MatterPress(string Committee, string Matter, MatterDeed Deed, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "matter.press";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static MatterPress? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var known = Array.Find(Enum.GetNames<MatterDeed>(), name => name == read.Id("deed"));
        var payload = new MatterPress(read.Id("committee"), read.Id("matter"), known is null ? default : Enum.Parse<MatterDeed>(known), read.Language());
        return read.Sound && known is not null ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        data["committee"] = Committee;
        data["matter"] = Matter;
        data["deed"] = Deed.ToString();
    }
}
