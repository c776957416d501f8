using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>Notes why no answer is to be had, for all that a person was asked in the round.</summary>
/// <param name="Round">The round.</param>
/// <param name="Person">Entra object id of who was asked, or <see cref="ReasonOpen.Nobody"/>.</param>
/// <param name="Reason">What was typed, or null.</param>
/// <param name="Language">Language of the card.</param>
public sealed record ReasonSend(string Round, string Person, string? Reason, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "reason.send";

    /// <summary>Id of the field.</summary>
    public const string ReasonField = "reason";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static ReasonSend? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new ReasonSend(read.Id("round"), read.Id("person"), read.Input(ReasonField), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        data["round"] = Round;
        data["person"] = Person;
    }
}
