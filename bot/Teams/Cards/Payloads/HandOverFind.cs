using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>Looks for who receives, by what was typed.</summary>
/// <param name="From">Entra object id of who hands over.</param>
/// <param name="Receiver">What was typed, or null.</param>
/// <param name="Language">Language of the card.</param>
public sealed record HandOverFind(string From, string? Receiver, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "handover.find";

    /// <summary>Id of the field.</summary>
    public const string ReceiverField = "receiver";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static HandOverFind? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new HandOverFind(read.Id("from"), read.Input(ReceiverField), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data) => data["from"] = From;
}
