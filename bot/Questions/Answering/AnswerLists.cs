using TeamsAssistant.Budget;
using TeamsAssistant.Budget.Lists;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Questions.Answering;

/// <summary>Which initiatives: over or under budget, the largest, those that have not used what a source gives them.</summary>
internal static class AnswerLists
{
    public static MoneyAnswer Of(Question question, MoneyFigures figures)
    {
        var all = figures.Among(question.Subject);
        var seen = all.Where(figures.Sight.Sees).ToList();
        var (lines, missing) = question.Form == Form.Unused ? Unused(question, seen, figures) : Listed(question, seen, figures);
        var whole = figures.Of(question.Subject, question.Span, question.Form == Form.Unused ? null : question.Source);
        return new MoneyAnswer(question, whole with { Missing = missing }, lines.Count == 0 ? null : lines[0].Amount)
        {
            Lines = lines,
            Unseen = question.Subject.Kind == SubjectKind.Initiative ? all.Count - seen.Count : 0,
        };
    }

    private static (List<AnswerLine>, IReadOnlyList<MissingPart>) Listed(Question question, List<Initiative> among, MoneyFigures figures)
    {
        var year = question.Span.Year;
        var own = among.Where(one => !one.MissingInRegister && !(question.Subject.Kind == SubjectKind.Initiative && Same(one.Id, question.Subject.Key))).ToList();
        if (question.Span.Kind != SpanKind.Year)
        {
            return InMonths(question, own, figures);
        }

        var statements = figures.Money.Of(own, year).Where(statement => !question.Programmes || statement.Parts > 0).ToList();
        var list = question.Form switch
        {
            Form.Over => MoneyLists.Over(statements, question.Programmes),
            Form.Under => MoneyLists.Largest(statements, statement => -statement.Deviation, int.MaxValue, question.Programmes).Where(statement => statement.Deviation < 0),
            // The largest deviations are so either way.
            Form.Largest => MoneyLists.Largest(statements, question.Measure == Measure.Deviation ? statement => Size(Amount(statement)) : Amount, question.Count, question.Programmes),
            _ => throw new ArgumentOutOfRangeException(nameof(question)),
        };
        return ([.. list.Items.Select(Line)], list.Missing);

        long? Amount(BudgetStatement statement) => FiguresOf(statement).Of(question.Measure);

        AnswerLine Line(BudgetStatement statement)
        {
            var one = FiguresOf(statement);
            return new AnswerLine(one.Name, one.Subject, one.Of(question.Measure)) { Budget = one.Budget, Outcome = one.Outcome };
        }

        Figures FiguresOf(BudgetStatement statement)
        {
            var one = Figures.Of(Subject.Initiative(statement.Initiative.Id), statement);
            var paid = question.Source is null ? null : one.Sources.FirstOrDefault(source => Same(source.Source, question.Source));
            return question.Source is null ? one : one with { Share = paid?.Used, Budget = paid?.Budget };
        }
    }

    private static (List<AnswerLine>, IReadOnlyList<MissingPart>) InMonths(Question question, List<Initiative> among, MoneyFigures figures)
    {
        var register = figures.Money.Register;
        var asked = among.Where(one => IsProgramme(one) == question.Programmes)
            .Select(one => figures.Of(Subject.Initiative(one.Id), question.Span, question.Source))
            .ToList();
        return (
            [
                .. asked.Where(one => one.Of(question.Measure) is not null)
                    .OrderByDescending(one => one.Of(question.Measure))
                    .ThenBy(one => one.Subject.Key, StringComparer.Ordinal)
                    .Take(question.Count)
                    .Select(one => new AnswerLine(one.Name, one.Subject, one.Of(question.Measure)) { Outcome = question.Source is null ? one.Outcome : one.Share }),
            ],
            []);

        bool IsProgramme(Initiative one) => one.Kind == InitiativeKind.Programme || register.Initiatives.Any(part => !part.MissingInRegister && Same(part.Programme ?? "", one.Id));
    }

    private static long? Size(long? amount) => amount is { } known ? Math.Abs(known) : null;

    private static (List<AnswerLine>, IReadOnlyList<MissingPart>) Unused(Question question, List<Initiative> among, MoneyFigures figures)
    {
        var list = MoneyLists.Unused(among, question.Span.Year, figures.Money.Flow, question.Source is { } source ? one => Same(one.Source, source) : null);
        return (
            [
                .. list.Items.Select(one => new AnswerLine(one.Initiative.Name, Subject.Initiative(one.Initiative.Id), one.Unused) { Budget = one.Budget, Outcome = one.Used }),
            ],
            list.Missing);
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
