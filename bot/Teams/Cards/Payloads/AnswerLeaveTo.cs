using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Lämna": the question goes to the person chosen.</summary>
/// <param name="Round">The round.</param>
/// <param name="Initiative">Insats-id.</param>
/// <param name="Person">Entra object id of who was chosen; null in the button itself.</param>
/// <param name="Language">Language of the card.</param>
public sealed record AnswerLeaveTo(string Round, string Initiative, string? Person, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "answer.leaveTo";

    /// <summary>Name of the input.</summary>
    public const string PersonField = "person";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static AnswerLeaveTo? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new AnswerLeaveTo(read.Id("round"), read.Id("initiative"), read.Input(PersonField), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        data["round"] = Round;
        data["initiative"] = Initiative;
    }
}
