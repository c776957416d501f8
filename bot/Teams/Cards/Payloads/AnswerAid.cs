using Newtonsoft.Json.Linq;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Visa förra svaret" and "Föreslå text": the same form with what was typed, and more to read or begin from. Nothing is written.</summary>
/// <param name="Aid">What is to be shown.</param>
/// <param name="Round">The round, or null between rounds.</param>
/// <param name="Initiative">Insats-id.</param>
/// <param name="Form">Id of the rendered form: it stays the same form.</param>
/// <param name="Fields">What was typed; nothing in the button itself.</param>
/// <param name="Language">Language of the card.</param>
public sealed record AnswerAid(FormAid Aid, string? Round, string Initiative, string Form, AnswerForm Fields, Language Language)
    : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "answer.aid";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static AnswerAid? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read || AidOf(read.Id("aid")) is not { } aid)
        {
            return null;
        }

        var payload = new AnswerAid(aid, read.OptionalId("round"), read.Id("initiative"), read.Id("form"), read.Form(), read.Language());
        return read.Sound ? payload : null;
    }

    private static FormAid? AidOf(string written) => written switch
    {
        nameof(FormAid.LastAnswer) => FormAid.LastAnswer,
        nameof(FormAid.Proposal) => FormAid.Proposal,
        _ => null,
    };

    private protected override void Write(JObject data)
    {
        data["aid"] = Aid.ToString();
        if (Round is not null)
        {
            data["round"] = Round;
        }

        data["initiative"] = Initiative;
        data["form"] = Form;
    }
}
