using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Questions.Answering;

/// <summary>One amount, and the same amount of the same time by month, source, department, committee or part.</summary>
internal static class AnswerBreakdowns
{
    public static MoneyAnswer Of(Question question, MoneyFigures figures)
    {
        var among = figures.Among(question);
        var all = question.Form == Form.PerDepartment ? figures.Of(question.Subject, question.Span, question.Source, among) : figures.Of(question.Subject, question.Span, question.Source);
        if (question.Source is { } source && question.Subject.Kind == SubjectKind.All)
        {
            // A source's total is everybody's to know.
            var whole = figures.Of(Subject.Source(source), question.Span, null);
            all = all with { Share = whole.Outcome, Budget = whole.Budget };
            among = figures.Money.Register.Initiatives;
        }

        var answer = new MoneyAnswer(question, all, all.Of(question.Measure));
        return question.Form switch
        {
            Form.PerMonth when question is { Source: { } paying, Subject.Kind: SubjectKind.All } =>
                answer with { Lines = Months(question with { Subject = Subject.Source(paying), Measure = Measure.Outcome, Source = null }, figures) },
            Form.PerMonth => answer with { Lines = Months(question, figures) },
            Form.PerSource => answer with { Lines = [.. Sources(question, all)] },
            Form.PerDepartment => Grouped(answer, among, figures, one => figures.Sight.SeesDepartments || figures.Sight.Sees(one), SubjectKind.Department, one => one.Department ?? ""),
            Form.PerCommittee => Grouped(answer, among, figures, one => figures.Sight.SeesCommittee(one.Committee), SubjectKind.Committee, one => one.Committee),
            Form.PerPart when question.Subject.Kind == SubjectKind.Initiative => Parts(answer, figures),
            Form.PerPart => Each(answer, among, figures),
            Form.Amount => answer,
            _ => throw new ArgumentOutOfRangeException(nameof(question)),
        };
    }

    private static List<AnswerLine> Months(Question question, MoneyFigures figures)
    {
        var months = question.Span.Kind == SpanKind.Months
            ? Between(question.Span.From, question.Span.To)
            : MoneyFigures.MonthsOf(question.Span.Year);
        if (question.Span.Kind == SpanKind.ToDate)
        {
            var through = figures.Of(question.Subject, question.Span, question.Source).Through;
            months = months.Where(month => !(month > through));
        }

        List<AnswerLine> lines =
        [
            .. from month in months
               let span = Span.OfMonths(month, month)
               let amount = figures.Of(question.Subject, span, question.Source).Of(question.Measure)
               select new AnswerLine("", question.Subject, amount) { Span = span },
        ];

        // Months that are not booked yet are no lines.
        var booked = lines.FindLastIndex(line => line.Amount is not null) + 1;
        return booked == 0 ? lines : lines[..booked];
    }

    // What no source covers is a line too: else the lines are not the whole.
    private static IEnumerable<AnswerLine> Sources(Question question, Figures all)
    {
        foreach (var one in all.Sources)
        {
            var amount = question.Measure switch
            {
                Measure.Budget => one.Budget,
                Measure.Remaining => all.Outcome is null ? null : (one.Budget ?? 0) - (one.Used ?? 0),
                _ => one.Used,
            };
            yield return new AnswerLine(one.Source, Subject.Source(one.Source), amount) { Budget = one.Budget, Outcome = one.Used };
        }

        if (question.Measure != Measure.Budget && all.Uncovered is { } uncovered and not 0)
        {
            yield return new AnswerLine("", null, question.Measure == Measure.Remaining ? -uncovered : uncovered) { Uncovered = true };
        }
    }

    private static MoneyAnswer Grouped(
        MoneyAnswer answer, IReadOnlyList<Initiative> among, MoneyFigures figures, Func<Initiative, bool> sees, SubjectKind kind, Func<Initiative, string> keyOf)
    {
        var question = answer.Question;
        var (seen, hidden) = (among.Where(sees).ToList(), among.Where(one => !sees(one)).ToList());
        var groups = seen.GroupBy(keyOf, StringComparer.OrdinalIgnoreCase).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Line(question, figures.Of(new Subject(kind, group.Key), question.Span, question.Source, [.. group])));
        return answer with { Lines = Filled(groups), Unseen = Hidden(question, hidden, figures) };
    }

    // A programme's own row is money not yet given to a part. Parts that the person does not see are in the total only.
    private static MoneyAnswer Parts(MoneyAnswer answer, MoneyFigures figures)
    {
        var question = answer.Question;
        var register = figures.Money.Register;
        var programme = register.FindInitiative(question.Subject.Key)!;
        var children = register.Initiatives.Where(one => Same(one.Programme ?? "", programme.Id)).ToList();
        var (seen, hidden) = (children.Where(figures.Sight.Sees).ToList(), children.Where(one => !figures.Sight.Sees(one)).ToList());
        var own = Line(question, figures.Of(question.Subject, question.Span, question.Source, [programme])) with { Own = true };
        return answer with
        {
            Lines =
            [
                .. own.Budget is not null || own.Outcome is not null and not 0 ? [own] : Array.Empty<AnswerLine>(),
                .. seen.Select(Child).Where(line => !IsLost(line) || line.Outcome is not null and not 0),
            ],
            Unseen = hidden.Count(one => !one.MissingInRegister),
        };

        // What is booked on a part that the register has lost counts; its budget stands no longer.
        AnswerLine Child(Initiative one) =>
            Line(question, figures.Of(Subject.Initiative(one.Id), question.Span, question.Source, one.MissingInRegister ? figures.Among(Subject.Initiative(one.Id)) : null));

        bool IsLost(AnswerLine line) => register.FindInitiative(line.Subject!.Key)!.MissingInRegister;
    }

    private static MoneyAnswer Each(MoneyAnswer answer, IReadOnlyList<Initiative> among, MoneyFigures figures)
    {
        var hidden = among.Where(one => !figures.Sight.Sees(one)).ToList();
        return answer with { Lines = Filled(among.Where(figures.Sight.Sees).Select(one => OfOne(answer.Question, one, figures))), Unseen = Hidden(answer.Question, hidden, figures) };
    }

    // Of a source only those count that it pays for.
    private static int Hidden(Question question, List<Initiative> hidden, MoneyFigures figures) =>
        question.Source is null ? hidden.Count : Filled(hidden.Select(one => OfOne(question, one, figures))).Count;

    private static AnswerLine OfOne(Question question, Initiative one, MoneyFigures figures) =>
        Line(question, figures.Of(Subject.Initiative(one.Id), question.Span, question.Source, [one]));

    private static List<AnswerLine> Filled(IEnumerable<AnswerLine> lines) => [.. lines.Where(line => line.Amount is not null and not 0 || line.Budget is not null || line.Outcome is not null and not 0)];

    private static AnswerLine Line(Question question, Figures figures) =>
        new(figures.Name, figures.Subject, figures.Of(question.Measure)) { Budget = figures.Budget, Outcome = question.Measure == Measure.SourceShare ? figures.Share : figures.Outcome };

    private static IEnumerable<DateOnly> Between(DateOnly from, DateOnly to)
    {
        for (var month = from; month <= to; month = month.AddMonths(1))
        {
            yield return month;
        }
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
