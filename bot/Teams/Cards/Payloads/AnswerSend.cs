using Newtonsoft.Json.Linq;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Skicka": the form with what was typed in it.</summary>
/// <param name="Round">The round, or null between rounds.</param>
/// <param name="Initiative">Insats-id.</param>
/// <param name="Form">Id of the rendered form: the same form sent twice makes one update.</param>
/// <param name="Corrects">The update that it corrects, or null.</param>
/// <param name="Fields">What was typed; nothing in the button itself, the card's inputs in what comes back.</param>
/// <param name="Language">Language of the card.</param>
public sealed record AnswerSend(string? Round, string Initiative, string Form, string? Corrects, AnswerForm Fields, Language Language)
    : CardPayload(Language)
{
    private const string ConfirmedKey = "confirmed";

    /// <summary>"Ja, det stämmer": the <see cref="Confirmation"/>, or null.</summary>
    public string? Confirmed { get; init; }

    /// <summary>The verb.</summary>
    public const string Name = "answer.send";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static AnswerSend? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new AnswerSend(
            read.OptionalId("round"), read.Id("initiative"), read.Id("form"), read.OptionalId("corrects"), read.Form(), read.Language())
        {
            Confirmed = read.OptionalId(ConfirmedKey),
        };
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        if (Round is not null)
        {
            data["round"] = Round;
        }

        data["initiative"] = Initiative;
        data["form"] = Form;
        if (Corrects is not null)
        {
            data["corrects"] = Corrects;
        }

        if (Confirmed is not null)
        {
            data[ConfirmedKey] = Confirmed;
        }
    }
}
