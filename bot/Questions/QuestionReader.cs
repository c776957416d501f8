using TeamsAssistant.Questions.Understanding;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Questions;

/// <summary>
/// Reads a question about money in plain Swedish or English. Pure and explainable: every word is accounted for, or the question is asked
/// back; a wrong amount is worse. Two readings are a choice, none is declined.
/// </summary>
public static class QuestionReader
{
    private const int MostWords = 60;
    private const int MostReadings = 8;

    /// <summary>What the text asks.</summary>
    /// <param name="text">What was written, without the mention of the assistant.</param>
    /// <param name="vocabulary">The names it can be about.</param>
    /// <param name="today">The municipality's date.</param>
    /// <param name="previous">What the person asked before in the conversation, for "och 2021?"; null: nothing.</param>
    /// <param name="client">The language of her Teams: decides where the words are in both.</param>
    public static Reading Read(string text, Vocabulary vocabulary, DateOnly today, Question? previous = null, Language? client = null)
    {
        var said = Explained.Of(text, vocabulary, today, previous);
        var language = said.LanguageOf(client ?? Language.Swedish);
        if (said.WordCount is 0 or > MostWords || !Asks(said, previous))
        {
            return new Declined(DeclineReason.NoQuestion, null, language);
        }

        if (said.TooFine)
        {
            return new Declined(DeclineReason.TooFine, null, language);
        }

        if (said.ExplainRest(vocabulary) is { } unknown)
        {
            return new Declined(said.IsDay(unknown) ? DeclineReason.TooFine : DeclineReason.UnknownWords, unknown, language);
        }

        var subject = SubjectChoice.Of(said, vocabulary);
        var span = SpanChoice.Of(said);
        if (subject.TooMany || span.TooMany)
        {
            return new Declined(DeclineReason.TooMany, null, language);
        }

        var draft = FollowUp.Fill(said, subject, span, vocabulary, today, previous);
        if (draft.Subjects.Count == 0)
        {
            return new Declined(DeclineReason.NoSubject, null, language);
        }

        var questions = draft.Questions().SelectMany(question => QuestionRules.Settle(question, vocabulary, today)).Distinct().ToList();
        return questions switch
        {
            [] => new Declined(DeclineReason.NotOfThis, null, language),
            [var one] when !said.Near && !QuestionRules.Differs(one, draft) => new Understood(one, language) { Named = said.Named },
            _ => new Unclear([.. questions.Take(MostReadings)], said.Said.Length == 0 ? null : said.Said, said.Near, language),
        };
    }

    // A name alone, and "hur mycket är klockan", ask for no amount.
    private static bool Asks(Explained said, Question? previous) =>
        said.AsksMoney
        || (said.HowMuch && said.Names.Count > 0)
        || (previous is not null && FollowUp.IsOne(said));
}
