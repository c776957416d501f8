using TeamsAssistant.Initiatives.Finding;
using TeamsAssistant.Questions.Understanding;
using TeamsAssistant.Questions.Words;
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
        var said = Explained.Of(text, vocabulary, today, YearOf(previous));
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

        if (said.NoTime is { } never)
        {
            return new Declined(DeclineReason.UnknownWords, never, language);
        }

        var kept = previous is not null && FollowUp.Follows(said, previous, vocabulary) ? previous : null;
        if (previous is not null && kept is null)
        {
            // A whole question takes no year from the one before it.
            said = Explained.Of(text, vocabulary, today, yearBefore: null);
            said.ExplainRest(vocabulary);
        }

        var subject = SubjectChoice.Of(said, vocabulary);
        var span = SpanChoice.Of(said);
        if (subject.TooMany || span.TooMany)
        {
            return new Declined(DeclineReason.TooMany, null, language);
        }

        // "Utfall 2025 mot budget 2026": neither is how it stands.
        if (said.AgainstBudget && span.Other is not null && !said.Forms.Any(hit => hit.Means == Form.Comparison))
        {
            return new Declined(DeclineReason.TooMany, null, language);
        }

        var draft = FollowUp.Fill(said, subject, span, vocabulary, today, kept, previous);
        if (draft.Subjects.Count == 0)
        {
            return new Declined(DeclineReason.NoSubject, null, language);
        }

        var questions = draft.Questions().SelectMany(question => QuestionRules.Settle(question, vocabulary, today)).Distinct().ToList();
        return questions switch
        {
            [] => new Declined(QuestionRules.WhyNot(draft, vocabulary), null, language),
            [var one] when !said.Near && !QuestionRules.Differs(one, draft) => new Understood(one, language) { Named = said.Named },
            _ => new Unclear([.. questions.Take(MostReadings)], said.Said.Length == 0 ? null : said.Said, said.Near, language),
        };
    }

    /// <summary>Whether a word of the text is one of money: seen before anything is read.</summary>
    public static bool SpeaksOfMoney(string text) => NameForm.Words(NameForm.Fold(text)).Any(MoneyWords.Has);

    // A name alone, and "hur mycket är klockan", ask for no amount.
    private static bool Asks(Explained said, Question? previous) =>
        said.AsksMoney
        || (said.HowMuch && said.Names.Count > 0)
        || (said.Position && said.Names.Any(name => name.Means.Any(one => one.Kind == SubjectKind.Source)))
        || (previous is not null && FollowUp.IsOne(said));

    private static int? YearOf(Question? previous) => previous?.Span is { Kind: not SpanKind.AllYears } span ? span.Year : null;
}
