namespace TeamsAssistant.Questions.Answering;

/// <summary>One amount, and the same amount by month, source, department, committee or part.</summary>
internal static class AnswerBreakdowns
{
    public static MoneyAnswer Of(Question question, MoneyFigures figures)
    {
        var all = figures.Of(question.Subject, question.Span, question.Source);
        if (question.Source is { } source && question.Subject.Kind == SubjectKind.All)
        {
            // A source's total is everybody's to know.
            var whole = figures.Of(Subject.Source(source), question.Span, null);
            all = all with { Share = whole.Outcome, Budget = whole.Budget };
        }

        var answer = new MoneyAnswer(question, all, all.Of(question.Measure));
        return question.Form switch
        {
            Form.PerMonth => answer with { Lines = Months(question, figures) },
            Form.PerSource => answer with { Lines = [.. all.Sources.Select(one => new AnswerLine(one.Source, Subject.Source(one.Source), one.Used) { Budget = one.Budget, Outcome = one.Used })] },
            Form.PerDepartment => Departments(answer, figures),
            Form.PerCommittee => Committees(answer, figures),
            Form.PerPart => Parts(answer, figures),
            Form.Amount => answer,
            _ => throw new ArgumentOutOfRangeException(nameof(question)),
        };
    }

    private static List<AnswerLine> Months(Question question, MoneyFigures figures)
    {
        var months = question.Span.Kind == SpanKind.Months
            ? Between(question.Span.From, question.Span.To)
            : MoneyFigures.MonthsOf(question.Span.Year);
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

    private static MoneyAnswer Departments(MoneyAnswer answer, MoneyFigures figures)
    {
        var among = figures.Among(answer.Question.Subject);
        var seen = figures.Sight.SeesDepartments ? among : [.. among.Where(figures.Sight.Sees)];
        var groups = seen.Select(one => one.Department ?? "").Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)
            .Select(name => Line(answer.Question, figures.OfGroup(new Subject(SubjectKind.Department, name), answer.Question.Span.Year, [.. seen.Where(one => Same(one.Department ?? "", name))], answer.Question.Source)));
        return answer with { Lines = Filled(groups), Unseen = among.Count - seen.Count };
    }

    private static MoneyAnswer Committees(MoneyAnswer answer, MoneyFigures figures)
    {
        var among = figures.Among(answer.Question.Subject);
        var seen = among.Where(one => figures.Sight.SeesCommittee(one.Committee)).ToList();
        var groups = seen.Select(one => one.Committee).Distinct().Order(StringComparer.Ordinal)
            .Select(name => Line(answer.Question, figures.OfGroup(new Subject(SubjectKind.Committee, name), answer.Question.Span.Year, [.. seen.Where(one => one.Committee == name)], answer.Question.Source)));
        return answer with { Lines = Filled(groups), Unseen = among.Count - seen.Count };
    }

    // A programme's own row is money not yet given to a part. Parts that the person does not see are in the total only.
    private static MoneyAnswer Parts(MoneyAnswer answer, MoneyFigures figures)
    {
        var question = answer.Question;
        var year = question.Span.Year;
        var register = figures.Money.Register;
        if (question.Subject.Kind == SubjectKind.Initiative && register.FindInitiative(question.Subject.Key) is { } programme)
        {
            var children = register.Initiatives.Where(one => Same(one.Programme ?? "", programme.Id) && !one.MissingInRegister).ToList();
            var seen = children.Where(figures.Sight.Sees).ToList();
            var own = Line(question, figures.Own(programme, year, question.Source)) with { Own = true };
            return answer with
            {
                Lines =
                [
                    .. own.Budget is not null || own.Outcome is not null and not 0 ? [own] : Array.Empty<AnswerLine>(),
                    .. seen.Select(one => Line(question, figures.OfYear(Subject.Initiative(one.Id), year, question.Source))),
                ],
                Unseen = children.Count - seen.Count,
            };
        }

        var all = figures.Among(question.Subject);
        var visible = all.Where(figures.Sight.Sees).ToList();
        return answer with { Lines = Filled(visible.Select(one => Line(question, figures.Own(one, year, question.Source)))), Unseen = all.Count - visible.Count };
    }

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
