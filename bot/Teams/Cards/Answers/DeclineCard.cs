using TeamsAssistant.Questions;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Cards.Answers;

/// <summary>A question that has no meaning here: why, and three that fit the person, each one press.</summary>
internal static class DeclineCard
{
    /// <summary>Draws the card.</summary>
    public static CardMessage Of(Declined declined, IReadOnlyList<Question> examples, AnswerView view)
    {
        var words = new Wording(declined.Language);
        var why = declined.Said is { } said ? words[$"decline.{declined.Why}", CardText.Literal(said, 120)] : words[$"decline.{declined.Why}"];
        var tries = examples.Select(one => (Text: Example(one, view, words), Asks: one)).ToList();
        return CardFrame.Message(
            words,
            tries.Count == 0 ? why : words["help.summaryTry", why, tries[0].Text],
            [
                Pieces.Line(why),
                tries.Count == 0 ? null : Pieces.Section(words["help.try"]),
                .. tries.Select(one => Buttons.Row(Buttons.Press(one.Text, new QuestionAsk(one.Asks, words.Language)))),
            ]);
    }

    private static string Example(Question question, AnswerView view, Wording words)
    {
        var key = question.Form switch
        {
            Form.Over => "example.over",
            Form.PerMonth => "example.byMonth",
            _ => question.Measure == Measure.Outcome ? "example.outcome" : "example.left",
        };
        return words[key, question.Subject.Kind == SubjectKind.All ? words["ask.all"] : CardText.Literal(view.NameOf(question.Subject), 60)];
    }
}
