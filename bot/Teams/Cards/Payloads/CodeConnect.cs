using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>An object code and what may be meant: connects them.</summary>
/// <param name="Code">Object code.</param>
/// <param name="Initiative">Insats-id.</param>
/// <param name="Language">Language of the card.</param>
public sealed record CodeConnect(string Code, string Initiative, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "code.connect";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static CodeConnect? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new CodeConnect(read.Id("code"), read.Id("initiative"), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        data["code"] = Code;
        data["initiative"] = Initiative;
    }
}
