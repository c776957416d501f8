using AdaptiveCards;
using TeamsAssistant.Calendar;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Cards;

/// <summary>The form for one person and one initiative, answered in under a minute: prefilled, and "Ingen förändring" is one press.</summary>
public static class AnswerFormCard
{
    private const int MostTypedBesideLast = 6_000;

    /// <summary>Draws the form.</summary>
    public static CardMessage Of(AnswerFormView view, Language language)
    {
        var words = new Wording(language);
        var name = CardText.Literal(view.Initiative.Name);
        return CardFrame.Message(
            words,
            Summary(view, name, words),
            [
                Saved(view, words),
                view.Note is null ? null : Pieces.Box(AdaptiveContainerStyle.Warning, Pieces.Line(view.Note)),
                Pieces.Quiet(Above(view, words)),
                Heading(name),
                .. Wrong(view, words),
                Last(view, words),
                EarlierAnswerBox.Of(view, words),
                .. FormFields.Of(view, words),
                Pieces.Small(words["form.publicRecord"]),
                .. Buttons.Rows(Buttons.Send(words["form.send"], Send(view, language)), Confirm(view, words)),
                .. Aids(view, words),
            ]);
    }

    private static AnswerSend Send(AnswerFormView view, Language language) =>
        new(view.Round?.Id, view.Initiative.Id, view.FormId, view.Corrects, AnswerForm.Empty, language);

    private static IEnumerable<AdaptiveActionSet> Aids(AnswerFormView view, Wording words) => Buttons.Rows(
        view.MaySkip ? Buttons.Press(words["form.skip"], new AnswerSkip(view.Round!.Id, view.Initiative.Id, words.Language)) : null,
        view.MayLeave ? Buttons.SendToo(
            words["form.leave"], new AnswerLeave(view.Round!.Id, view.Initiative.Id, view.FormId, AnswerForm.Empty, words.Language)) : null,
        view.MayShowLast ? Buttons.SendToo(words["form.showLast"], Aid(view, FormAid.LastAnswer, words)) : null,
        view.Proposals > 0 ? Buttons.SendToo(words["form.propose", view.Proposals], Aid(view, FormAid.Proposal, words)) : null);

    private static AnswerAid Aid(AnswerFormView view, FormAid aid, Wording words) =>
        new(aid, view.Round?.Id, view.Initiative.Id, view.FormId, AnswerForm.Empty, words.Language);

    /// <summary>The way on for who has looked again: only when nothing is wrong.</summary>
    private static AdaptiveAction? Confirm(AnswerFormView view, Wording words) => view.Questions.Count == 0 || view.Faults.Count > 0
        ? null
        : Buttons.SendToo(
            words[view.Questions.All(question => question.Code.StartsWith("answer.looksLike", StringComparison.Ordinal)) ? "form.sendAnyway" : "form.confirm"],
            Send(view, words.Language) with { Confirmed = Confirmation.Of(view.Questions, view.Fields) });

    private static AdaptiveTextBlock Heading(string name)
    {
        var heading = Pieces.Heading(name);
        heading.Spacing = AdaptiveSpacing.None;
        return heading;
    }

    private static string Summary(AnswerFormView view, string name, Wording words) => (view.Faults.Count + view.Questions.Count, view.Saved) switch
    {
        ( > 0, _) => words["form.summaryWrong", name],
        (_, { } saved) => words["form.summaryNext", CardText.Literal(saved.Name), name],
        _ => words["form.summary", name],
    };

    private static string Above(AnswerFormView view, Wording words)
    {
        var round = view.Round is { } asked ? words["round.title", RoundName.Of(asked, words.Language)] : words["form.betweenRounds"];
        var what = view.Corrects is null ? round : words["form.correcting", round];
        return view.Position is { } position ? words["form.position", what, position.Number, position.Count] : what;
    }

    private static AdaptiveContainer? Saved(AnswerFormView view, Wording words) => view.Saved is not { } saved
        ? null
        : Pieces.Box(
            AdaptiveContainerStyle.Good,
            [Pieces.Beside(
                Pieces.Line(words["form.saved", CardText.Literal(saved.Name)]),
                Buttons.Row(Buttons.Press(words["form.correct"], new AnswerCorrect(saved.Initiative, saved.Update, saved.Round, words.Language))))]);

    private static IEnumerable<AdaptiveElement> Wrong(AnswerFormView view, Wording words)
    {
        if (view.Faults.Count + view.Questions.Count == 0)
        {
            return [];
        }

        var fields = FormFields.NamesOf(view, words).ToList();
        return
        [
            Pieces.Alert(NotSaved(view, fields, words)),
            .. view.Faults.Where(fault => !fields.Exists(field => field.Id == fault.Field)).Select(fault => Pieces.Alert(RefusalText.Of(fault, words.Language))),
        ];
    }

    /// <summary>Names the fields, since those at fault may lie below the edge of a phone.</summary>
    private static string NotSaved(AnswerFormView view, List<(string Id, string Name)> fields, Wording words)
    {
        var meant = view.Faults.Concat(view.Questions).Select(refusal => refusal.Field).ToHashSet();
        var named = string.Join(", ", fields.Where(field => meant.Contains(field.Id)).Select(field => field.Name));
        return named.Length == 0 ? words["form.notSaved"]
            : view.Faults.Count > 0 ? words["form.notSavedFields", named]
            : words["form.notSavedQuestions", named];
    }

    // Who has typed much is not about to say that nothing has changed, and the card holds no more.
    private static AdaptiveContainer? Last(AnswerFormView view, Wording words) => view.Last is not { } last
        || (view.Typed && view.Fields.Filled.Sum(field => CardText.SizeOf(field.Text)) > MostTypedBesideLast)
        ? null
        : Pieces.Box(
            AdaptiveContainerStyle.Emphasis,
            Pieces.Line(LastSaid(view, last, words)),
            Buttons.Row(Buttons.Press(
                words["form.noChange"], new AnswerNoChange(view.Round?.Id, view.Initiative.Id, view.FormId, words.Language))));

    private static string LastSaid(AnswerFormView view, StatusUpdate last, Wording words)
    {
        var day = words.Day(MunicipalClock.DayOf(last.At));
        var level = words["level.choice", (int)last.Answer.Level, words.LevelName(last.Answer.Level)];
        return (view.Asks.Progress ? view.Progress?.Percent ?? last.Answer.Progress : null) is { } percent
            ? words[view.Typed ? "own.last" : "form.last", day, level, words.Percent(percent)]
            : words[view.Typed ? "own.lastLevel" : "form.lastLevel", day, level];
    }
}
