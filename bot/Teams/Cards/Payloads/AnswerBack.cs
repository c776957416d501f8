using Newtonsoft.Json.Linq;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Tillbaka till formuläret": the form as it was left, with what was typed in it.</summary>
/// <param name="Round">The round.</param>
/// <param name="Initiative">Insats-id.</param>
/// <param name="Form">Id of the rendered form: it stays the same form.</param>
/// <param name="Fields">What was typed: here the button itself carries it, since its card has other inputs.</param>
/// <param name="Language">Language of the card.</param>
public sealed record AnswerBack(string Round, string Initiative, string Form, AnswerForm Fields, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "answer.back";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static AnswerBack? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new AnswerBack(read.Id("round"), read.Id("initiative"), read.Id("form"), read.Form(), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        data["round"] = Round;
        data["initiative"] = Initiative;
        data["form"] = Form;
        foreach (var (field, text) in Fields.Filled)
        {
            data[field] = text;
        }
    }
}
