using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Rätta": shows the form again, filled with what was said.</summary>
/// <param name="Initiative">Insats-id.</param>
/// <param name="Update">The update to correct.</param>
/// <param name="Round">The round it answered, or null.</param>
/// <param name="Language">Language of the card.</param>
public sealed record AnswerCorrect(string Initiative, string Update, string? Round, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "answer.correct";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static AnswerCorrect? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new AnswerCorrect(read.Id("initiative"), read.Id("update"), read.OptionalId("round"), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        data["initiative"] = Initiative;
        data["update"] = Update;
        if (Round is not null)
        {
            data["round"] = Round;
        }
    }
}
