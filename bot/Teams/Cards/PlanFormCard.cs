using AdaptiveCards;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds.Planning;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>Ny omgång: the form, what is wrong with each field below it.</summary>
public static class PlanFormCard
{
    private const int LongestDay = 20;

    /// <summary>Draws the form.</summary>
    /// <param name="fields">What stands in it.</param>
    /// <param name="faults">What is wrong, by field.</param>
    /// <param name="committees">The committees that the reader coordinates.</param>
    /// <param name="all">Whether she may plan for all committees at once.</param>
    /// <param name="language">The reader's language.</param>
    public static CardMessage Of(PlanForm fields, IReadOnlyList<Refusal> faults, IReadOnlyList<Committee> committees, bool all, Language language)
    {
        var words = new Wording(language);
        return CardFrame.Message(
            words,
            words["plan.summary"],
            [
                Pieces.Heading(words["plan.title"]),
                .. Field(faults, words, Name(fields, words)),
                .. Field(faults, words, Choose(PlanForm.CommitteeField, "plan.committeeLabel", fields.Committee, Committees(committees, all, words), words)),
                .. Field(faults, words, Choose(PlanForm.CadenceField, "plan.cadenceLabel", fields.Cadence, Cadences(words), words)),
                .. Field(faults, words, Day(PlanForm.FromField, fields.From, words)),
                .. Field(faults, words, Day(PlanForm.ToField, fields.To, words)),
                .. Field(faults, words, Day(PlanForm.StartField, fields.Start, words)),
                .. Field(faults, words, Day(PlanForm.LastAnswerField, fields.LastAnswer, words)),
                .. Field(faults, words, Day(PlanForm.MeetingField, fields.Meeting, words)),
                Buttons.Row(
                    Buttons.Send(words["plan.send"], new PlanSend(PlanSend.Plan, new PlanForm(), language)),
                    Buttons.SendToo(words["plan.try"], new PlanSend(PlanSend.Try, new PlanForm(), language))),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Field(IReadOnlyList<Refusal> faults, Wording words, AdaptiveInput input) =>
        [input, .. faults.Where(fault => fault.Field == input.Id).Select(fault => Pieces.Alert(RefusalText.Of(fault, words.Language)))];

    private static AdaptiveTextInput Name(PlanForm fields, Wording words) => new()
    {
        Id = PlanForm.NameField,
        Label = words["plan.nameLabel"],
        Placeholder = words["plan.nameExample"],
        MaxLength = PlanRules.LongestName,
        Value = string.IsNullOrEmpty(fields.Name) ? null : fields.Name,
        IsRequired = true,
        ErrorMessage = words["plan.required"],
    };

    private static AdaptiveChoiceSetInput Choose(string id, string label, string? value, List<AdaptiveChoice> choices, Wording words) => new()
    {
        Id = id,
        Label = words[label],
        Style = AdaptiveChoiceInputStyle.Compact,
        Choices = choices,
        Value = choices.Exists(choice => choice.Value == value) ? value : null,
        IsRequired = true,
        ErrorMessage = words["plan.required"],
    };

    // A text field: what was typed stays even when it is no day, with what is wrong below it.
    private static AdaptiveTextInput Day(string id, string? value, Wording words)
    {
        var input = new AdaptiveTextInput
        {
            Id = id,
            Label = words[$"plan.{id}"],
            Placeholder = words["plan.dayExample"],
            MaxLength = LongestDay,
            Value = string.IsNullOrEmpty(value) ? null : value,
        };
        if (id != PlanForm.MeetingField)
        {
            input.IsRequired = true;
            input.ErrorMessage = words["plan.required"];
        }

        return input;
    }

    private static List<AdaptiveChoice> Committees(IReadOnlyList<Committee> committees, bool all, Wording words)
    {
        var choices = committees.Select(committee => new AdaptiveChoice { Title = committee.Name, Value = committee.Abbreviation });
        return [.. choices, .. all ? [new AdaptiveChoice { Title = words["plan.all"], Value = PlanForm.AllCommittees }] : Array.Empty<AdaptiveChoice>()];
    }

    private static List<AdaptiveChoice> Cadences(Wording words) =>
        [.. Enum.GetValues<Cadence>().Select(cadence => new AdaptiveChoice { Title = words[$"cadence.{cadence}"], Value = cadence.ToString() })];
}
