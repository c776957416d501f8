using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>Sends the words that were typed in a form of a matter.</summary>
/// <param name="Committee">Abbreviation of the committee.</param>
/// <param name="Matter">Key of the matter.</param>
/// <param name="For">What they are for.</param>
/// <param name="Words">What was typed, or null.</param>
/// <param name="Language">Language of the card.</param>
public sealed record MatterSend(string Committee, string Matter, MatterWords For, string? Words, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "matter.send";

    /// <summary>Id of the field.</summary>
    public const string WordsField = "words";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static MatterSend? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var known = Array.Find(Enum.GetNames<MatterWords>(), name => name == read.Id("for"));
        var payload = new MatterSend(
            read.Id("committee"), read.Id("matter"), known is null ? default : Enum.Parse<MatterWords>(known), read.Input(WordsField), read.Language());
        return read.Sound && known is not null ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        data["committee"] = Committee;
        data["matter"] = Matter;
        data["for"] = For.ToString();
    }
}
