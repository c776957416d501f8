using Newtonsoft.Json.Linq;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Lämna till …": asks to whom the question is left. What was typed in the form goes along, and comes back with "Tillbaka".</summary>
/// <param name="Round">The round.</param>
/// <param name="Initiative">Insats-id of what is left.</param>
/// <param name="Form">Id of the rendered form: it stays the same form.</param>
/// <param name="Fields">What was typed; nothing in the button itself.</param>
/// <param name="Language">Language of the card.</param>
public sealed record AnswerLeave(string Round, string Initiative, string Form, AnswerForm Fields, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "answer.leave";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static AnswerLeave? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new AnswerLeave(read.Id("round"), read.Id("initiative"), read.Id("form"), read.Form(), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        data["round"] = Round;
        data["initiative"] = Initiative;
        data["form"] = Form;
    }
}
