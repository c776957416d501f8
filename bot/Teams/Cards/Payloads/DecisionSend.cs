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
    /// <summary>Whether the form is shown with the fields, instead of registering.</summary>
    public bool Asks { get; init; }

    /// <summary>Whether it is said instead of the matter's latest decision.</summary>
    public bool Corrects { get; init; }

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
            Written = read.Input(DecisionFields.WrittenField),
        };
        var payload = new DecisionSend(read.Id("committee"), read.Id("matter"), fields, read.OptionalId("fixed") is not null, read.Language())
        {
            Asks = read.OptionalId("asks") is not null,
            Corrects = read.OptionalId("corrects") is not null,
        };
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        data["committee"] = Committee;
        data["matter"] = Matter;
        if (Corrects)
        {
            data["corrects"] = "yes";
        }

        if (!Fixed)
        {
            return;
        }

        data["fixed"] = "yes";
        if (Asks)
        {
            data["asks"] = "yes";
        }

        data[DecisionFields.ParagraphField] = Fields.Paragraph;
        data[DecisionFields.KindField] = Fields.Kind;
        data[DecisionFields.ComesBackField] = Fields.ComesBack;
        data[DecisionFields.AskedField] = Fields.Asked;
        data[DecisionFields.InitiativeField] = Fields.Initiative;
        data[DecisionFields.WrittenField] = Fields.Written;
    }
}
