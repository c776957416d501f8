using AdaptiveCards;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>A checked template: what is wrong with it, or for what it can be used, with the form that does.</summary>
public static class TemplateCard
{
    private const int MostFaults = 10;
    private const int LongestFault = 300;
    private const int MostCommittees = 30;

    /// <summary>Draws the card.</summary>
    public static CardMessage Of(TemplateView view, Language language)
    {
        var words = new Wording(language);
        var verdict = view.Verdict;
        var name = CardText.Literal(verdict.Name, 200);
        var said = view.Refusals.Count > 0 ? RefusalText.Of(view.Refusals[0], language) : Said(view, words);
        return CardFrame.Message(
            words,
            $"{name}: {said}",
            [
                Pieces.Heading(verdict.Name),
                Pieces.Line(Said(view, words)),
                .. Faults(view, words),
                .. Form(view, words),
                Buttons.Row(Buttons.Press(words["template.list"], new TemplatesShow(language))),
            ]);
    }

    private static string Said(TemplateView view, Wording words)
    {
        var (verdict, fits) = (view.Verdict, view.Verdict.Fits);
        return view.Kind is { } asked
            ? verdict.Faults[asked].Count == 0 ? words["template.fitsKind", ReportKinds.For(asked).NameIn(words.Language)] : words["template.wrongForKind", ReportKinds.For(asked).NameIn(words.Language), verdict.Faults[asked].Count]
            : fits.Count == verdict.Faults.Count ? words["template.fitsAll"]
            : fits.Count > 0 ? words["template.fits", string.Join(", ", fits.Select(kind => ReportKinds.For(kind).NameIn(words.Language)))]
            : verdict.IsSameForAll ? words["template.wrong", verdict.Faults[verdict.Nearest].Count]
            : words["template.wrongNearest", ReportKinds.For(verdict.Nearest).NameIn(words.Language), verdict.Faults[verdict.Nearest].Count];
    }

    private static IEnumerable<AdaptiveElement?> Faults(TemplateView view, Wording words)
    {
        var verdict = view.Verdict;
        if (view.Kind is null && verdict.Fits.Count > 0)
        {
            yield return verdict.Fits.Count < verdict.Faults.Count ? Pieces.Quiet(words["template.fitsNote"]) : null;
            yield break;
        }

        var faults = verdict.Faults[view.Kind ?? verdict.Nearest];
        foreach (var fault in faults.Take(MostFaults))
        {
            yield return Pieces.Line(Pieces.Run("• " + fault.In(words.Language), LongestFault));
        }

        yield return faults.Count > MostFaults ? Pieces.Quiet(words["list.more", faults.Count - MostFaults]) : null;
        yield return faults.Count > 0 ? Pieces.Quiet(words["template.repair"]) : null;
    }

    private static IEnumerable<AdaptiveElement?> Form(TemplateView view, Wording words)
    {
        var fits = view.Verdict.Fits;
        if (fits.Count == 0 || (view.Kind is { } asked && !fits.Contains(asked)) || (view.Committees.Count == 0 && !view.MayAll))
        {
            yield break;
        }

        List<AdaptiveChoice> committees =
        [
            .. view.MayAll ? [new AdaptiveChoice { Title = words["template.allChoice"], Value = TemplateUse.All }] : Array.Empty<AdaptiveChoice>(),
            .. view.Committees.Take(MostCommittees).Select(committee => new AdaptiveChoice { Title = CardText.Literal(committee.Name, 80), Value = committee.Abbreviation }),
        ];
        yield return Pieces.Section(words["template.useTitle"]);
        foreach (var element in Field(
            view,
            TemplateUse.KindField,
            "template.kindLabel",
            view.Kind?.ToString(),
            [.. fits.Select(kind => new AdaptiveChoice { Title = ReportKinds.For(kind).NameIn(words.Language), Value = kind.ToString() })],
            words)
            .Concat(Field(view, TemplateUse.CommitteeField, "template.committeeLabel", view.Committee, committees, words)))
        {
            yield return element;
        }

        yield return Buttons.Row(Buttons.Send(words["template.use"], new TemplateUse(view.Verdict.Name, null, null, words.Language)));
    }

    private static IEnumerable<AdaptiveElement> Field(TemplateView view, string id, string label, string? value, List<AdaptiveChoice> choices, Wording words) =>
    [
        new AdaptiveChoiceSetInput
        {
            Id = id,
            Label = words[label],
            Style = AdaptiveChoiceInputStyle.Compact,
            Choices = choices,
            Value = choices.Count == 1 ? choices[0].Value : choices.Exists(choice => choice.Value == value) ? value : null,
            IsRequired = true,
            ErrorMessage = words["plan.required"],
        },
        .. view.Refusals.Where(refusal => refusal.Field == id).Select(refusal => Pieces.Alert(RefusalText.Of(refusal, words.Language))),
    ];
}
