using AdaptiveCards;
using TeamsAssistant.Access;
using TeamsAssistant.Committees;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>Registrera beslut: the form, what is wrong with each field below it.</summary>
public static class DecisionFormCard
{
    /// <summary>Most characters of what is asked for when a matter is sent back.</summary>
    public const int LongestAsked = 2000;

    private const int LongestDay = 40;
    private const int LongestParagraph = 8;
    private const int MostInitiatives = 100;

    /// <summary>Draws the form.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="fields">What stands in it.</param>
    /// <param name="faults">What is wrong, by field.</param>
    /// <param name="initiatives">What the matter is about.</param>
    /// <param name="nameOf">The name of a person by her id, or null.</param>
    /// <param name="corrects">Whether it is said instead of the latest decision.</param>
    /// <param name="language">The reader's language.</param>
    public static CardMessage Of(
        Matter matter,
        DecisionFields fields,
        IReadOnlyList<Refusal> faults,
        IReadOnlyList<Initiative> initiatives,
        Func<string, string?> nameOf,
        bool corrects,
        Language language)
    {
        var words = new Wording(language);
        var title = words[corrects ? "decision.correctTitle" : "decision.title", MatterRules.NameOf(matter)];
        return CardFrame.Message(
            words,
            faults.Count == 0 ? title : RefusalText.Of(faults[0], language),
            [
                Pieces.Heading(title),
                Pieces.Quiet(matter.Title ?? MatterCard.KindName(matter, words)),
                corrects && matter.Latest is { } latest ? Pieces.Line(words["decision.registered", MatterCard.DecisionLine(latest, words)]) : null,
                fields.Written is { } written ? Pieces.Line(words["decision.written", CardText.Literal(written, 200)]) : null,
                .. Field(faults, words, new AdaptiveTextInput
                {
                    Id = DecisionFields.ParagraphField,
                    Label = words["decision.paragraph"],
                    Placeholder = "214",
                    MaxLength = LongestParagraph,
                    Value = Typed(fields.Paragraph),
                    IsRequired = true,
                    ErrorMessage = words["words.error"],
                }),
                .. Field(faults, words, new AdaptiveChoiceSetInput
                {
                    Id = DecisionFields.KindField,
                    Label = words["decision.what"],
                    Style = AdaptiveChoiceInputStyle.Expanded,
                    Choices = [.. Enum.GetValues<DecisionKind>().Select(kind => new AdaptiveChoice { Title = words[$"decision.choice.{kind}"], Value = kind.ToString() })],
                    Value = Enum.GetNames<DecisionKind>().FirstOrDefault(name => name == fields.Kind),
                    IsRequired = true,
                    ErrorMessage = words["words.error"],
                }),
                .. Field(faults, words, new AdaptiveTextInput
                {
                    Id = DecisionFields.ComesBackField,
                    Label = words["decision.comesBack"],
                    Placeholder = words["plan.dayExample"],
                    MaxLength = LongestDay,
                    Value = Typed(fields.ComesBack),
                }),
                .. Field(faults, words, new AdaptiveTextInput
                {
                    Id = DecisionFields.AskedField,
                    Label = words["decision.askedLabel"],
                    IsMultiline = true,
                    MaxLength = LongestAsked,
                    Value = Typed(fields.Asked),
                }),
                .. initiatives.Count == 0 ? [] : Field(faults, words, Whom(matter, fields, initiatives, nameOf, words)),
                .. faults.Where(fault => fault.Field is null).Select(fault => Pieces.Alert(RefusalText.Of(fault, language))),
                Buttons.Row(
                    Buttons.Send(words["decision.send"], new DecisionSend(matter.Committee, matter.Id, new DecisionFields(), Fixed: false, language) { Corrects = corrects }),
                    Buttons.Press(words["words.back"], new MatterPress(matter.Committee, matter.Id, MatterDeed.Show, language))),
            ]);
    }

    private static AdaptiveChoiceSetInput Whom(
        Matter matter, DecisionFields fields, IReadOnlyList<Initiative> initiatives, Func<string, string?> nameOf, Wording words)
    {
        List<AdaptiveChoice> choices =
        [
            new AdaptiveChoice { Title = With(words["decision.handling"], matter.HandlingOfficial), Value = DecisionFields.Handling },
            .. initiatives.Take(MostInitiatives).Select(one => new AdaptiveChoice { Title = With(CardText.Literal(one.Name, 100), one.Owner), Value = one.Id }),
        ];
        return new AdaptiveChoiceSetInput
        {
            Id = DecisionFields.InitiativeField,
            Label = words["decision.whom"],
            Style = AdaptiveChoiceInputStyle.Compact,
            Choices = choices,
            Value = choices.Exists(choice => choice.Value == fields.Initiative) ? fields.Initiative : null,
        };

        // It is asked who answers: the name says it, the initiative why she.
        string With(string what, string? person) => person is not null && nameOf(person) is { } name ? $"{what}: {CardText.Literal(name, 60)}" : what;
    }

    private static string? Typed(string? typed) => string.IsNullOrEmpty(typed) ? null : typed;

    private static IEnumerable<AdaptiveElement> Field(IReadOnlyList<Refusal> faults, Wording words, AdaptiveInput input) =>
        [input, .. faults.Where(fault => fault.Field == input.Id).Select(fault => Pieces.Alert(RefusalText.Of(fault, words.Language)))];
}
