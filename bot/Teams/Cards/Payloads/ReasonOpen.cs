using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Notera skäl": the form for why somebody does not answer.</summary>
/// <param name="Round">The round.</param>
/// <param name="Person">Entra object id of who was asked, or <see cref="Nobody"/>.</param>
/// <param name="Language">Language of the card.</param>
public sealed record ReasonOpen(string Round, string Person, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "reason.open";

    /// <summary>That the initiatives have no owner.</summary>
    public const string Nobody = "-";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static ReasonOpen? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new ReasonOpen(read.Id("round"), read.Id("person"), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        data["round"] = Round;
        data["person"] = Person;
    }
}
