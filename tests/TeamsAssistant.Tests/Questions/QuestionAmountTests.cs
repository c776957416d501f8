using TeamsAssistant.Questions;
using TeamsAssistant.Questions.Answering;

namespace TeamsAssistant.Tests.Questions;

/// <summary>The amount of every question of questions.tsv that has one answer, to the öre, reckoned by hand.</summary>
public sealed class QuestionAmountTests
{
    public static TheoryData<int, string> Lines() => QuestionLine.Numbers(line => line.Kind == "answer");

    [Theory]
    [MemberData(nameof(Lines))]
    public void It_amounts_to(int number, string question)
    {
        var line = QuestionLine.At(number);
        Assert.Equal(question, line.Question);
        var asked = Assert.IsType<Understood>(Asked.Read(line)).Question;
        var person = Asked.By(line);
        var sight = Sight.Of(person, TeamsAssistant.Initiatives.Visibility.For(person, QuestionTown.Register));
        var answer = Assert.IsType<MoneyAnswer>(QuestionAnswer.Of(asked, QuestionTown.Money, sight));
        if (asked.Form == Form.Why)
        {
            Assert.NotEmpty(answer.Lines);
            return;
        }

        IReadOnlyList<long?> amounts = asked.Form == Form.Comparison ? [answer.Amount, answer.Other!.Of(asked.Measure)] : [answer.Amount];
        Assert.Equal(line.Ore.Cast<long?>().DefaultIfEmpty(null), amounts);
    }
}
