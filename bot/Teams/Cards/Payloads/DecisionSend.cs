using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>Registers what the committee decided.</summary>
/// <param name="Committee">Abbreviation of the committee.</param>
/// <param name="Matter">Key of the matter.</param>
/// <param name="Fields">What was typed.</param>
/// <param name="Fixed">Whether the fields stand in the button itself: a decision that was written in one line and only needs its matter.</param>
/// <param name="Language">Language of the card.</param>
public sealed record DecisionSend(string Committee, string Matter, DecisionFields Fields, bool Fixed, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "decision.send";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static DecisionSend? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var fields = new DecisionFields
        {
            Paragraph = read.Input(DecisionFields.ParagraphField),
            Kind = read.Input(DecisionFields.KindField),
            ComesBack = read.Input(DecisionFields.ComesBackField),
            Asked = read.Input(DecisionFields.AskedField),
            Initiative = read.Input(DecisionFields.InitiativeField),
        };
        var payload = new DecisionSend(read.Id("committee"), read.Id("matter"), fields, read.OptionalId("fixed") is not null, read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        data["committee"] = Committee;
        data["matter"] = Matter;
        if (!Fixed)
        {
            return;
        }

        data["fixed"] = "yes";
        data[DecisionFields.ParagraphField] = Fields.Paragraph;
        data[DecisionFields.KindField] = Fields.Kind;
        data[DecisionFields.ComesBackField] = Fields.ComesBack;
        data[DecisionFields.AskedField] = Fields.Asked;
        data[DecisionFields.InitiativeField] = Fields.Initiative;
    }
}
