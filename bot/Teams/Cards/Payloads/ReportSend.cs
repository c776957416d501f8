using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Skapa" and "Visa vad som saknas" under the form of a report.</summary>
/// <param name="Deed">What the button does: <see cref="Make"/>, <see cref="Try"/> or <see cref="Edit"/>.</param>
/// <param name="Fields">What was typed; nothing in the button of the form.</param>
/// <param name="Fixed">Whether the fields stand in the button itself: after a preview.</param>
/// <param name="Language">Language of the card.</param>
public sealed record ReportSend(string Deed, ReportFields Fields, bool Fixed, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "report.send";

    /// <summary>Makes the document.</summary>
    public const string Make = "make";

    /// <summary>Says what it would lack.</summary>
    public const string Try = "try";

    /// <summary>Shows the form again.</summary>
    public const string Edit = "edit";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static ReportSend? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var fields = new ReportFields
        {
            Kind = read.Input(ReportFields.KindField),
            Committee = read.Input(ReportFields.CommitteeField),
            Meeting = read.Input(ReportFields.MeetingField),
            Subject = read.Input(ReportFields.SubjectField),
            Period = read.Input(ReportFields.PeriodField),
            Initiatives = read.Input(ReportFields.InitiativesField),
            Round = read.OptionalId(ReportFields.RoundField),
        };
        var payload = new ReportSend(read.Id("deed"), fields, read.OptionalId("fixed") is not null, read.Language());
        return read.Sound && (payload.Deed is Make or Try or Edit) ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        data["deed"] = Deed;
        if (!Fixed)
        {
            return;
        }

        data["fixed"] = "yes";
        data[ReportFields.KindField] = Fields.Kind;
        data[ReportFields.CommitteeField] = Fields.Committee;
        data[ReportFields.MeetingField] = Fields.Meeting;
        data[ReportFields.SubjectField] = Fields.Subject;
        data[ReportFields.PeriodField] = Fields.Period;
        data[ReportFields.InitiativesField] = Fields.Initiatives;
        data[ReportFields.RoundField] = Fields.Round;
    }
}
