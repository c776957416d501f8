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
                .. FormFields.Of(view, words),
                Pieces.Small(words["form.publicRecord"]),
                Buttons.Row(Buttons.Send(words["form.send"], Send(view, language))),
            ]);
    }

    private static AnswerSend Send(AnswerFormView view, Language language) =>
        new(view.Round?.Id, view.Initiative.Id, view.FormId, view.Corrects, AnswerForm.Empty, language);

    private static AdaptiveTextBlock Heading(string name)
    {
        var heading = Pieces.Heading(name);
        heading.Spacing = AdaptiveSpacing.None;
        return heading;
    }

    private static string Summary(AnswerFormView view, string name, Wording words) => (view.Faults.Count, view.Saved) switch
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

    private static IEnumerable<AdaptiveElement> Wrong(AnswerFormView view, Wording words) => view.Faults.Count == 0
        ? []
        :
        [
            Pieces.Alert(NotSaved(view, words)),
            .. view.Faults.Where(fault => !FormFields.Ids.Contains(fault.Field)).Select(fault => Pieces.Alert(RefusalText.Of(fault, words.Language))),
        ];

    /// <summary>Names the fields, since those at fault may lie below the edge of a phone.</summary>
    private static string NotSaved(AnswerFormView view, Wording words)
    {
        var fields = FormFields.Ids.Where(id => view.Faults.Any(fault => fault.Field == id)).Select(id => words[$"field.{id}"]);
        var named = string.Join(", ", fields);
        return named.Length == 0 ? words["form.notSaved"] : words["form.notSavedFields", named];
    }

    private static AdaptiveContainer? Last(AnswerFormView view, Wording words) => view.Last is not { } last
        ? null
        : Pieces.Box(
            AdaptiveContainerStyle.Emphasis,
            Pieces.Line(LastSaid(last, words)),
            Buttons.Row(Buttons.Press(
                words["form.noChange"], new AnswerNoChange(view.Round?.Id, view.Initiative.Id, view.FormId, words.Language))));

    private static string LastSaid(StatusUpdate last, Wording words) => words[
        "form.last",
        words.Day(MunicipalClock.DayOf(last.At)),
        words["level.choice", (int)last.Answer.Level, words.LevelName(last.Answer.Level)],
        words.Percent(last.Answer.Progress)];
}
