using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Lämna över": moves them.</summary>
/// <param name="From">Entra object id of who hands over.</param>
/// <param name="To">Entra object id of who receives.</param>
/// <param name="Language">Language of the card.</param>
public sealed record HandOverConfirm(string From, string To, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "handover.confirm";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static HandOverConfirm? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new HandOverConfirm(read.Id("from"), read.Id("to"), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        data["from"] = From;
        data["to"] = To;
    }
}
