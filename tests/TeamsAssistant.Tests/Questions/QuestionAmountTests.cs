using TeamsAssistant.Questions;
using TeamsAssistant.Questions.Answering;

namespace TeamsAssistant.Tests.Questions;

/// <summary>The amount of every question of questions.tsv that has one answer, to the öre, reckoned by hand; and what it is made of.</summary>
public sealed class QuestionAmountTests
{
    private static readonly Form[] Breakdowns = [Form.PerMonth, Form.PerSource, Form.PerDepartment, Form.PerCommittee, Form.PerPart];

    public static TheoryData<int, string> Lines() => QuestionLine.Numbers(line => line.Kind == "answer");

    /// <summary>Every breakdown in every time that the file has.</summary>
    public static TheoryData<Form, string> FormsInTime()
    {
        var data = new TheoryData<Form, string>();
        foreach (var span in QuestionLine.Every.SelectMany(line => line.Span.Split('/', '|')).Where(span => span.Length > 0).Distinct().Where(IsOfOne))
        {
            foreach (var form in Breakdowns)
            {
                data.Add(form, span);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void It_amounts_to(int number, string question)
    {
        var line = QuestionLine.At(number);
        Assert.Equal(question, line.Question);
        var asked = Assert.IsType<Understood>(Asked.Read(line)).Question;
        var answer = Answer(asked, Asked.By(line));
        if (asked.Form == Form.Why)
        {
            Assert.NotEmpty(answer.Lines);
            return;
        }

        IReadOnlyList<long?> amounts = asked.Form == Form.Comparison ? [answer.Amount, answer.Other!.Of(asked.Measure)] : [answer.Amount];
        Assert.Equal(line.Ore.Cast<long?>().DefaultIfEmpty(null), amounts);
        if (Breakdowns.Contains(asked.Form))
        {
            Assert.True(AddsUp(answer), $"{string.Join(" + ", answer.Lines.Select(one => one.Amount))} = {answer.Amount}");
        }
    }

    [Theory]
    [MemberData(nameof(FormsInTime))]
    public void What_it_is_made_of_adds_up_in_every_time(Form form, string time)
    {
        var span = Span.Parse(time)!;
        Measure[] measures = span.Kind == SpanKind.Year ? [Measure.Budget, Measure.Outcome, Measure.Remaining, Measure.Revenue, Measure.Uncovered] : [Measure.Outcome, Measure.Revenue, Measure.Uncovered];
        Subject[] subjects =
        [
            Subject.All, Subject.Initiative("TP"), Subject.Initiative("TU"), Subject.Initiative("FS"), Subject.Initiative("TS"), new(SubjectKind.Committee, "SN"),
            new(SubjectKind.Department, "Socialförvaltningen"), new(SubjectKind.Area, "Centrum"),
        ];
        foreach (var who in new[] { "sara", "kerstin", "lena" })
        {
            foreach (var subject in subjects)
            {
                foreach (var measure in measures.Where(one => IsOf(form, one)))
                {
                    Check(new Question { Measure = measure, Subject = subject, Span = span, Form = form }, who);
                }
            }

            if (form is not Form.PerSource)
            {
                Check(new Question { Measure = Measure.SourceShare, Source = "Statsbidrag", Subject = Subject.All, Span = span, Form = form }, who);
            }
        }
    }

    private static void Check(Question question, string who)
    {
        if (QuestionAnswer.Of(question, QuestionTown.Money, Sight(who)) is MoneyAnswer answer)
        {
            Assert.True(AddsUp(answer), $"{who} {QuestionCode.Write(question)}: {string.Join(" + ", answer.Lines.Select(one => $"{one.Name} {one.Amount}"))} = {answer.Amount}");
        }
    }

    // What is missing is said and no part of a sum; what a person does not see is in the total only.
    private static bool AddsUp(MoneyAnswer answer) => answer.Amount is not { } amount || answer.Unseen > 0
        || answer.Lines.Sum(line => line.Amount ?? (answer.Question.Measure == Measure.Remaining ? line.Budget : 0)) == amount
        || answer.Question.Measure is Measure.Forecast or Measure.Deviation;

    private static bool IsOf(Form form, Measure measure) => form switch
    {
        Form.PerMonth => measure is not (Measure.Budget or Measure.Remaining),
        Form.PerSource => measure is Measure.Budget or Measure.Outcome or Measure.Remaining,
        _ => true,
    };

    private static bool IsOfOne(string span) => Span.Parse(span) is { Kind: not (SpanKind.Years or SpanKind.AllYears) };

    private static MoneyAnswer Answer(Question asked, TeamsAssistant.Access.Person person) =>
        Assert.IsType<MoneyAnswer>(QuestionAnswer.Of(asked, QuestionTown.Money, Sight(person.Id)));

    private static Sight Sight(string who)
    {
        var person = QuestionTown.Register.FindPerson(who)!;
        return TeamsAssistant.Questions.Answering.Sight.Of(person, TeamsAssistant.Initiatives.Visibility.For(person, QuestionTown.Register));
    }
}
