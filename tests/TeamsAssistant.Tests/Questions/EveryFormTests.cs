using TeamsAssistant.Initiatives;
using TeamsAssistant.Questions;
using TeamsAssistant.Questions.Answering;
using TeamsAssistant.Questions.Words;
using TeamsAssistant.Teams.Cards.Answers;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Questions;

/// <summary>Every shape of answer has its words, its answer, its text and its sentence. A new one that is forgotten somewhere fails here.</summary>
public sealed class EveryFormTests
{
    public static TheoryData<Form> Every => [.. Enum.GetValues<Form>()];

    [Theory]
    [MemberData(nameof(Every))]
    public void It_has_words_and_a_line_among_the_questions(Form form)
    {
        Assert.True(form == Form.Amount || FormWords.All.Any(term => term.Means == form), $"FormWords has no word for {form}");
        Assert.True(QuestionLine.Every.Any(line => line.Kind == "answer" && line.Form == $"{form}"), $"questions.tsv asks for no {form}");
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void It_is_said_which_kind_of_shape_it_is(Form form) => Assert.False(form.IsList() && form.IsBreakdown());

    [Theory]
    [MemberData(nameof(Every))]
    public void It_is_answered_said_back_and_told_in_a_sentence_in_both_languages(Form form)
    {
        var person = QuestionTown.Register.FindPerson("sara")!;
        var sight = Sight.Of(person, Visibility.For(person, QuestionTown.Register));
        var view = new AnswerView(QuestionTown.Register, sight);
        var question = new Question
        {
            Measure = FormWords.Usual.TryGetValue(form, out var usual) ? usual : Measure.Outcome,
            Form = form,
            Subject = Subject.All,
            Span = Span.OfYear(2026),
            OtherSpan = form == Form.Comparison ? Span.OfYear(2025) : null,
        };

        var answer = Assert.IsType<MoneyAnswer>(QuestionAnswer.Of(question, QuestionTown.Money, sight));

        Assert.True(form is Form.Amount or Form.Comparison || answer.Lines.Count > 0, $"{form} has no lines");
        Assert.All(
            (Language[])[Language.Swedish, Language.English],
            language => Assert.NotEmpty(AnswerCard.Of(answer, view, language).Summary));
    }
}
