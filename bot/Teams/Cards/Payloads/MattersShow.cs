using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Ärenden": what is open.</summary>
/// <param name="Committee">Abbreviation of the committee, or null: all that the reader follows.</param>
/// <param name="Language">Language of the card.</param>
public sealed record MattersShow(string? Committee, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "matters.show";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static MattersShow? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new MattersShow(read.OptionalId("committee"), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data) => data["committee"] = Committee;
}
