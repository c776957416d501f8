using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Jag är tillbaka": ends the absence.</summary>
/// <param name="Person">Entra object id of who is back.</param>
/// <param name="Language">Language of the card.</param>
public sealed record AwayEnd(string Person, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "away.end";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static AwayEnd? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new AwayEnd(read.Id("person"), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data) => data["person"] = Person;
}
