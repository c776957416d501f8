using Newtonsoft.Json.Linq;
using TeamsAssistant.Rounds.Planning;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Planera" and "Provkör": the form of a new round with what was typed in it.</summary>
/// <param name="Deed">What the button does: <c>plan</c> or <c>try</c>.</param>
/// <param name="Fields">What was typed; nothing in the button itself, the card's inputs in what comes back.</param>
/// <param name="Language">Language of the card.</param>
public sealed record PlanSend(string Deed, PlanForm Fields, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "round.plan";

    /// <summary>Stores the round.</summary>
    public const string Plan = "plan";

    /// <summary>Says whom it would ask.</summary>
    public const string Try = "try";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static PlanSend? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var fields = new PlanForm
        {
            Name = read.Input(PlanForm.NameField),
            Committee = read.Input(PlanForm.CommitteeField),
            Cadence = read.Input(PlanForm.CadenceField),
            From = read.Input(PlanForm.FromField),
            To = read.Input(PlanForm.ToField),
            Start = read.Input(PlanForm.StartField),
            LastAnswer = read.Input(PlanForm.LastAnswerField),
            Meeting = read.Input(PlanForm.MeetingField),
        };
        var payload = new PlanSend(read.Id("deed"), fields, read.Language());
        return read.Sound && payload.Deed is (Plan or Try) ? payload : null;
    }

    private protected override void Write(JObject data) => data["deed"] = Deed;
}
