using TeamsAssistant.Questions;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Cards.Answers;

/// <summary>A question with several meanings: each of them one press.</summary>
internal static class QuestionChoiceCard
{
    /// <summary>Draws the card.</summary>
    /// <param name="unclear">What was read, without what the person may not know of.</param>
    /// <param name="asked">The whole text.</param>
    /// <param name="view">The register's names.</param>
    /// <param name="hidden">Whether a meaning was left out.</param>
    public static CardMessage Of(Unclear unclear, string asked, AnswerView view, bool hidden)
    {
        var words = new Wording(unclear.Language);
        var said = CardText.Literal(unclear.Said ?? asked, 120);
        var questions = unclear.Questions;
        var first = questions[0];

        // Where only the name is unclear, the names say it.
        var byName = questions.All(one => one with { Subject = first.Subject } == first);
        return ChoiceCard.Of(
            said,
            [.. questions.Select(one => new Choice(byName ? Name(one) : QuestionWording.Of(one, view, words), new QuestionAsk(one, unclear.Language)))],
            unclear.Language,
            unclear.Near ? words["choice.near", said] : null,
            hidden ? words["choice.elsewhere", said] : null);

        string Name(Question one) => one.Subject.Kind == SubjectKind.All ? words["ask.allHeading"] : view.NameOf(one.Subject);
    }
}
