using TeamsAssistant.Budget;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Questions;
using TeamsAssistant.Questions.Answering;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Answers;
using TeamsAssistant.Tests.Questions;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Teams.Cards;

/// <summary>Cards that answer questions about money: of amounts that a test makes up, and of what is asked in the town of questions.</summary>
internal static class AnswerSample
{
    public static IReadOnlyDictionary<string, Func<Language, CardMessage>> Cards { get; } = new Dictionary<string, Func<Language, CardMessage>>
    {
        ["answer-programme"] = language => Says("hur mycket är kvar av trygghetspaketet", language),
        ["answer-outcome"] = language => Says("utfall lovstöd", language),
        ["answer-forecast"] = language => Says("prognos trygga unga skolan", language),
        ["answer-months"] = language => Says("lovstöd per månad", language),
        ["answer-years"] = language => Says("utfall lovstöd alla år", language),
        ["answer-sources"] = language => Says("föräldrastöd per källa", language),
        ["answer-parts"] = language => Says("trygghetspaketet med delinsatser", language),
        ["answer-source"] = language => Says("hur mycket är kvar av mandatperiodsmedlen", language),
        ["answer-over"] = language => Says("vilka går över budget", language),
        ["answer-over-none"] = language => Says("vilka program går över budget", language),
        ["answer-unused"] = language => Says("vilka har inte använt sitt bidrag", language),
        ["answer-largest"] = language => Says("de fem största utfallen", language),
        ["answer-compare-years"] = language => Says("utfall lovstöd 2025 mot 2024", language),
        ["answer-compare"] = language => Says("trygga unga jämfört med trygga unga skolan", language),
        ["answer-why"] = language => Says("varför går lovstödet över", language),
        ["answer-committee"] = language => Says("hur mycket har KS kvar", language),
        ["answer-partial"] = language => Says("hur mycket har hela kommunen kvar", language, "kerstin"),
        ["answer-departments"] = language => Says("utfall per förvaltning", language),
        ["answer-forty"] = Forty,
        ["answer-choice"] = language => Says("hur mycket är kvar av lovstödet i mars?", language),
        ["answer-choice-names"] = language => Says("budget kultur och fritid", language),
        ["answer-decline"] = language => Says("personalkostnader lovstöd", language),
        ["answer-decline-subject"] = language => Says("hur mycket är kvar?", language, "lena"),
    };

    /// <summary>The card of a statement, as "budget …" asks for it.</summary>
    public static CardMessage Of(BudgetStatement statement, LatestState? latest, string? forecastBy, Language language, IReadOnlySet<string>? seen = null)
    {
        var subject = Subject.Initiative(statement.Initiative.Id);
        var question = new Question { Measure = Measure.Remaining, Subject = subject, Span = Span.OfYear(statement.Year) };
        var answered = latest ?? (forecastBy is null ? null : Sample.State(Sample.Update() with { Id = statement.Forecast!.SourceId }));
        var part = Sample.Initiative("Del", "DEL") with { Programme = statement.Initiative.Id };
        var register = new Register
        {
            People = forecastBy is null ? [] : [Sample.Person(Sample.Anna, forecastBy)],
            Initiatives = statement.Parts > 0 ? [statement.Initiative, part] : [statement.Initiative],
        };
        var sees = seen ?? statement.Missing.Select(missing => missing.Initiative).Append(statement.Initiative.Id).ToHashSet();
        return AnswerCard.Of(
            new MoneyAnswer(question, Figures.Of(subject, statement), statement.Remaining) { Latest = answered },
            new AnswerView(register, new Sight(Sample.Person("p", "P"), sees)),
            language);
    }

    /// <summary>The card of what is asked in the town of questions.</summary>
    public static CardMessage Says(string text, Language language, string who = "sara")
    {
        var register = QuestionTown.Register;
        var person = register.FindPerson(who)!;
        var visible = Visibility.For(person, register);
        var view = new AnswerView(register, Sight.Of(person, visible));
        return QuestionReader.Read(text, Vocabulary.Of(register, person), QuestionTown.Today) switch
        {
            Understood one => AnswerCard.Of((MoneyAnswer)QuestionAnswer.Of(one.Question, QuestionTown.Money, view.Sight), view, language),
            Unclear several => QuestionChoiceCard.Of(several with { Language = language }, text, view, hidden: false),
            Declined declined => DeclineCard.Of(declined with { Language = language }, QuestionExamples.For(person, register, visible, QuestionTown.Today), view),
            _ => throw new InvalidOperationException("No such reading."),
        };
    }

    // A programme with 40 parts, each with a long name and its own source.
    private static CardMessage Forty(Language language)
    {
        var programme = Sample.Initiative("Trygghetspaketet", "TP") with { Kind = InitiativeKind.Programme };
        List<Initiative> parts = [.. Enumerable.Range(1, 40).Select(i => Sample.Initiative($"{i} {CardGallery.LongName}", "I" + i) with { Programme = "TP" })];
        var view = new AnswerView(
            new Register { Initiatives = [programme, .. parts] }, new Sight(Sample.Person("p", "P"), parts.Select(part => part.Id).Append("TP").ToHashSet()));
        var subject = Subject.Initiative("TP");
        var statement = Sample.Budget(programme) with
        {
            Parts = 40,
            Revenue = 450_000_00,
            NeedsExplanation = true,
            Sources = [.. Enumerable.Range(1, 12).Select(i => new SourceBudget($"Källa {i} {CardGallery.LongName}", i, i * 1_000_000_00L, i * 500_000_00L))],
            Missing = [.. parts.Select(part => new MissingPart(part.Id, part.Name, Lack.ObjectCode))],
        };
        var question = new Question { Measure = Measure.Outcome, Subject = subject, Span = Span.OfYear(2026), Form = Form.PerPart };
        return AnswerCard.Of(
            new MoneyAnswer(question, Figures.Of(subject, statement), statement.Outcome)
            {
                Latest = Sample.State(),
                Lines = [.. parts.Select((part, i) => new AnswerLine(part.Name, Subject.Initiative(part.Id), i * 123_456_00L) { Budget = i * 200_000_00L, Outcome = i * 123_456_00L })],
            },
            view,
            language);
    }
}
