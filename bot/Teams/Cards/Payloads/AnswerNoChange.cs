using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Ingen förändring": the last answer stands, said again today.</summary>
/// <param name="Round">The round, or null between rounds.</param>
/// <param name="Initiative">Insats-id.</param>
/// <param name="Form">Id of the rendered form: the same form sent twice makes one update.</param>
/// <param name="Language">Language of the card.</param>
public sealed record AnswerNoChange(string? Round, string Initiative, string Form, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "answer.nochange";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static AnswerNoChange? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new AnswerNoChange(read.OptionalId("round"), read.Id("initiative"), read.Id("form"), read.Language());
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
    }
}
