using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Hoppa över": shows the person's next open form of the round; nothing is written.</summary>
/// <param name="Round">The round.</param>
/// <param name="Initiative">Insats-id of what is skipped.</param>
/// <param name="Language">Language of the card.</param>
public sealed record AnswerSkip(string Round, string Initiative, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "answer.skip";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static AnswerSkip? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new AnswerSkip(read.Id("round"), read.Id("initiative"), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        data["round"] = Round;
        data["initiative"] = Initiative;
    }
}
