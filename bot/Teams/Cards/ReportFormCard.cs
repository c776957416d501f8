using AdaptiveCards;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>Skapa rapport: the form, and what the document would lack.</summary>
public static class ReportFormCard
{
    private const int MostRows = 12;
    private const int LongestDay = 40;
    private const int LongestSubject = 100;
    private const int LongestPeriod = 60;
    private const int MostInitiatives = 100;

    /// <summary>Draws the form.</summary>
    /// <param name="fields">What stands in it.</param>
    /// <param name="faults">What is wrong, by field.</param>
    /// <param name="committees">The committees that the reader is secretary of.</param>
    /// <param name="initiatives">What a choice may be made of; empty: the kind takes none.</param>
    /// <param name="language">The reader's language.</param>
    public static CardMessage Of(ReportFields fields, IReadOnlyList<Refusal> faults, IReadOnlyList<Committee> committees, IReadOnlyList<Initiative> initiatives, Language language)
    {
        var words = new Wording(language);
        return CardFrame.Message(
            words,
            faults.Count == 0 ? words["report.summary"] : RefusalText.Of(faults[0], language),
            [
                Pieces.Heading(words["report.title"]),
                .. Field(faults, words, Choose(
                    ReportFields.KindField,
                    "report.kind",
                    fields.Kind,
                    [.. Enum.GetValues<MatterKind>().Select(kind => new AdaptiveChoice { Title = words.Kind(kind), Value = kind.ToString() })],
                    words)),
                .. Field(faults, words, Choose(
                    ReportFields.CommitteeField,
                    "plan.committeeLabel",
                    fields.Committee,
                    [.. committees.Select(committee => new AdaptiveChoice { Title = CardText.Literal(committee.Name, 100), Value = committee.Abbreviation })],
                    words)),
                .. Field(faults, words, new AdaptiveTextInput
                {
                    Id = ReportFields.MeetingField,
                    Label = words["report.meeting"],
                    Placeholder = words["plan.dayExample"],
                    MaxLength = LongestDay,
                    Value = Typed(fields.Meeting),
                    IsRequired = true,
                    ErrorMessage = words["words.error"],
                }),
                .. Field(faults, words, new AdaptiveTextInput
                {
                    Id = ReportFields.SubjectField,
                    Label = words["report.subject"],
                    MaxLength = LongestSubject,
                    Value = Typed(fields.Subject),
                }),
                .. Field(faults, words, new AdaptiveTextInput
                {
                    Id = ReportFields.PeriodField,
                    Label = words["report.period"],
                    Placeholder = words["report.periodExample"],
                    MaxLength = LongestPeriod,
                    Value = Typed(fields.Period),
                }),
                .. initiatives.Count == 0 ? [] : Field(faults, words, Chosen(fields, initiatives, words)),
                initiatives.Count > MostInitiatives ? Pieces.Quiet(words["list.more", initiatives.Count - MostInitiatives]) : null,
                Buttons.Row(
                    Buttons.Send(words["report.make"], new ReportSend(ReportSend.Make, new ReportFields(), Fixed: false, language)),
                    Buttons.SendToo(words["report.try"], new ReportSend(ReportSend.Try, new ReportFields(), Fixed: false, language))),
            ]);
    }

    /// <summary>What the document would lack, and the button that makes it all the same.</summary>
    /// <param name="title">What it is, for whom and when.</param>
    /// <param name="period">The days that it is about, or null: its round or meeting says it.</param>
    /// <param name="missing">What it would lack, each a sentence.</param>
    /// <param name="fields">What was typed.</param>
    /// <param name="language">The reader's language.</param>
    public static CardMessage Preview(string title, Period? period, IReadOnlyList<string> missing, ReportFields fields, Language language)
    {
        var words = new Wording(language);
        var lacks = missing.Count == 0 ? words["report.lacksNothing"] : words["report.lacks", missing.Count];
        return CardFrame.Message(
            words,
            $"{title} {lacks}",
            [
                Pieces.Heading(words["report.previewTitle"]),
                Pieces.Quiet(title),
                period is null ? null : Pieces.Fact(words["report.period"], words.Span(period)),
                Pieces.Line(lacks),
                .. missing.Take(MostRows).Select(Pieces.Line),
                missing.Count > MostRows ? Pieces.Quiet(words["list.more", missing.Count - MostRows]) : null,
                Buttons.Row(
                    Buttons.Primary(words["report.make"], new ReportSend(ReportSend.Make, fields, Fixed: true, language)),
                    Buttons.Press(words["report.edit"], new ReportSend(ReportSend.Edit, fields, Fixed: true, language))),
            ]);
    }

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

    private static AdaptiveChoiceSetInput Chosen(ReportFields fields, IReadOnlyList<Initiative> initiatives, Wording words)
    {
        var shown = initiatives.Take(MostInitiatives).ToList();
        var known = (fields.Initiatives ?? "").Split(',').Where(id => shown.Exists(one => one.Id == id)).ToList();
        return new AdaptiveChoiceSetInput
        {
            Id = ReportFields.InitiativesField,
            Label = words["report.initiatives"],
            Style = AdaptiveChoiceInputStyle.Compact,
            IsMultiSelect = true,
            Choices = [.. shown.Select(one => new AdaptiveChoice { Title = CardText.Literal(one.Name, 100), Value = one.Id })],
            Value = known.Count == 0 ? null : string.Join(',', known),
        };
    }

    private static string? Typed(string? typed) => string.IsNullOrEmpty(typed) ? null : typed;

    private static IEnumerable<AdaptiveElement> Field(IReadOnlyList<Refusal> faults, Wording words, AdaptiveInput input) =>
        [input, .. faults.Where(fault => fault.Field == input.Id).Select(fault => Pieces.Alert(RefusalText.Of(fault, words.Language)))];
}
