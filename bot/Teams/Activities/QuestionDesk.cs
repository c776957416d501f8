using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Overview;
using TeamsAssistant.Questions;
using TeamsAssistant.Questions.Answering;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Answers;
using TeamsAssistant.Teams.Conversations;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Answers questions about money: reads what is asked, sees what the person may know, and shows the card. What may mean several things is asked back.</summary>
internal sealed class QuestionDesk(IOverview overviews, BudgetStatements statements, RecentQuestions recent, MunicipalClock clock)
{
    /// <summary>The answer to a text, or a question back; null when it asks for no money.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="text">What was written, without the mention of the assistant.</param>
    /// <param name="place">Where.</param>
    /// <param name="client">The language of her Teams.</param>
    /// <param name="takes">Whether what was read is to be answered here: the words may be a command's too.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    public async Task<CardMessage?> TryAskAsync(Caller caller, string text, Place place, Language client, Func<Reading, bool> takes, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        var person = overview.Register.FindPerson(caller.Id);
        var previous = recent.Of(ConversationId.Of(place.Reference), caller.Id);
        var reading = QuestionReader.Read(text, Vocabulary.Of(overview.Register, person), clock.Today, previous, client);
        if (reading is Declined { Why: DeclineReason.NoQuestion } || !takes(reading))
        {
            return null;
        }

        if (person is null)
        {
            return NoticeCard.Of(new Refusal("person.unknown"), reading.Language);
        }

        var view = ViewOf(overview, person);
        return reading switch
        {
            Understood one => await AnswerAsync(overview, one.Question, one.Named, view, caller, place, one.Language, cancellation),
            Unclear several => Choose(several, text, view),
            Declined declined => DeclineCard.Of(declined, QuestionExamples.For(person, overview.Register, overview.VisibleTo(person), clock.Today), view),
            _ => null,
        };
    }

    /// <summary>The answer to a question that a button carries.</summary>
    public async Task<CardMessage> AnswerAsync(Caller caller, Question question, Place place, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (overview.Register.FindPerson(caller.Id) is not { } person)
        {
            return NoticeCard.Of(new Refusal("person.unknown"), language);
        }

        if (!question.IsOf(overview.Register))
        {
            return NoticeCard.Of(new Refusal("answer.unknownInitiative"), language);
        }

        return await AnswerAsync(overview, question, question.Subject.Key, ViewOf(overview, person), caller, place, language, cancellation);
    }

    private async Task<CardMessage> AnswerAsync(
        MunicipalityOverview overview, Question question, string said, AnswerView view, Caller caller, Place place, Language language, CancellationToken cancellation)
    {
        var answer = QuestionAnswer.Of(question, await statements.ReadMoneyAsync(overview, cancellation), view.Sight);
        if (answer is not MoneyAnswer money)
        {
            return Refused((RefusedAnswer)answer, said.Length == 0 ? question.Subject.Key : said, language);
        }

        recent.Keep(ConversationId.Of(place.Reference), caller.Id, question);
        return AnswerCard.Of(money, view, language);
    }

    // What she does not see is never named beyond her own words, nor offered.
    private static CardMessage Choose(Unclear unclear, string text, AnswerView view)
    {
        var seen = unclear.Questions.Where(question => Sees(question.Subject) && (question.Other is not { } other || Sees(other))).ToList();
        if (seen.Count > 0)
        {
            return QuestionChoiceCard.Of(unclear with { Questions = seen }, text, view, hidden: seen.Count < unclear.Questions.Count && !unclear.Near);
        }

        var said = CardText.Literal(unclear.Said ?? text, 120);
        return NoticeCard.Of(new Refusal(unclear.Near ? "initiative.notFound" : "initiative.elsewhere", null, said), unclear.Language);

        bool Sees(Subject subject) => subject.Kind switch
        {
            SubjectKind.Initiative => view.Sight.Initiatives.Contains(subject.Key),
            SubjectKind.Committee => view.Sight.SeesCommittee(subject.Key),
            _ => true,
        };
    }

    private static CardMessage Refused(RefusedAnswer refused, string said, Language language)
    {
        var name = CardText.Literal(said, 120);
        return refused.Ask is { } knows
            ? NoticeCard.Of(new Refusal("initiative.otherCommittee", null, name, refused.Committee, knows.Name), language)
            : NoticeCard.Of(new Refusal("initiative.otherCommitteeOnly", null, name, refused.Committee), language);
    }

    private static AnswerView ViewOf(MunicipalityOverview overview, Person person) => new(overview.Register, Sight.Of(person, overview.VisibleTo(person)));
}
