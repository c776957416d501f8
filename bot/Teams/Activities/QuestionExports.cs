using System.Globalization;
using TeamsAssistant.Access;
using TeamsAssistant.Documents;
using TeamsAssistant.Documents.Tables;
using TeamsAssistant.Documents.Tables.Money;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Questions;
using TeamsAssistant.Questions.Answering;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Answers;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>
/// Puts an answer's figures into the library as a workbook: an initiative's months, the sources of a year, the departments' months, else
/// the list. Only what is the same whoever asks: a file of what one person sees would be another's surprise.
/// </summary>
internal sealed class QuestionExports(IOverview overviews, BudgetStatements statements, MoneyWorkbook workbooks)
{
    /// <summary>The workbook in the library.</summary>
    public async Task<CardMessage> ExportAsync(Caller caller, Question question, Language language, CancellationToken cancellation)
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

        var view = new AnswerView(overview.Register, Sight.Of(person, overview.VisibleTo(person)));
        var money = await statements.ReadMoneyAsync(overview, cancellation);
        if (QuestionAnswer.Of(question, money, view.Sight) is not MoneyAnswer { Partial: false, Unseen: 0 } answer)
        {
            return NoticeCard.Of(new Refusal("export.partial"), language);
        }

        var year = answer.Question.Span.Kind == SpanKind.AllYears ? money.Today.Year : answer.Question.Span.Year;
        var name = $"{QuestionWording.FileName(question, view, new Wording(language))} {year.ToString(CultureInfo.InvariantCulture)}";
        var (workbook, csv) = await workbooks.PutAsync(
            SheetOf(answer, year, name, money, language), FolderOf(answer, view.Register, language), year, name, cancellation);
        return ExportCard.Of(name, workbook.Path[(workbook.Path.LastIndexOf('/') + 1)..], workbook.Link, csv.Link, language);
    }

    private static Sheet SheetOf(MoneyAnswer answer, int year, string name, MoneyView money, Language language)
    {
        var question = answer.Question;
        if (question.Form == Form.PerDepartment && question.Subject.Kind == SubjectKind.All)
        {
            return DepartmentYearSheet.Of(money.Departments(year), language);
        }

        return question.Subject.Kind switch
        {
            SubjectKind.Source => SourceYearSheet.Of(year, money.Sources(year), language),
            SubjectKind.Initiative when money.Register.FindInitiative(question.Subject.Key) is { } one && answer.Lines.All(line => line.Subject is null || line.Subject.Kind != SubjectKind.Initiative || line.Subject == question.Subject) =>
                InitiativeYearSheet.Of(money.Months(one, year), language),
            _ => StatementListSheet.Of(
                name,
                money.Of([.. answer.Lines.Select(line => line.Subject).OfType<Subject>().Where(line => line.Kind == SubjectKind.Initiative).Select(line => money.Register.FindInitiative(line.Key)!)], year),
                language),
        };
    }

    // A committee's folder is for its own people: what holds another's figures lies with what is the whole municipality's.
    private static string FolderOf(MoneyAnswer answer, Register register, Language language) =>
        CommitteesOf(answer, register) is [var only] ? only : TeamsTexts.Source[language, "ask.folder"];

    private static List<string> CommitteesOf(MoneyAnswer answer, Register register)
    {
        var question = answer.Question;
        if (question.Subject.Kind == SubjectKind.Source || (question.Form == Form.PerDepartment && question.Subject.Kind == SubjectKind.All))
        {
            return [];
        }

        var named = answer.Lines.Select(line => line.Subject).Prepend(question.Subject).Append(question.Other).OfType<Subject>();
        return
        [
            .. named.SelectMany(subject => subject.Kind switch
            {
                SubjectKind.Committee => [subject.Key],
                SubjectKind.Initiative when register.FindInitiative(subject.Key) is { } one => register.DescendantsOf(one).Prepend(one).Select(part => part.Committee),
                _ => Enumerable.Empty<string>(),
            }).Distinct(StringComparer.OrdinalIgnoreCase),
        ];
    }
}
