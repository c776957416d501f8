namespace TeamsAssistant.Questions.Answering;

/// <summary>One amount of several years: their sum, a year a line. What is not summed here is missing, never the last year's.</summary>
internal static class SummedYears
{
    public static MoneyAnswer Of(Question question, MoneyFigures figures)
    {
        var years = figures.Years(question.Subject, question.Span, question.Source);
        var latest = years.Count > 0 ? years[^1] : figures.OfYear(question.Subject, figures.Money.Today.Year, question.Source);
        var total = new Figures
        {
            Subject = latest.Subject,
            Name = latest.Name,
            Span = question.Span,
            Closed = latest.Closed,
            Budget = Sum(Measure.Budget),
            Outcome = Sum(Measure.Outcome),
            Revenue = Sum(Measure.Revenue),
            Remaining = Sum(Measure.Remaining),
            Deviation = Sum(Measure.Deviation),
            Uncovered = Sum(Measure.Uncovered),
            Share = Sum(Measure.SourceShare),
            Repayment = Sum(Measure.Repayment),
            CarriedIn = years.Count > 0 ? years[0].CarriedIn : null,
            Parts = latest.Parts,
            Months = [.. years.SelectMany(year => year.Months)],
            Imports = [.. years.SelectMany(year => year.Imports).DistinctBy(import => import.Id)],
            Missing = [.. years.SelectMany(year => year.Missing).Distinct()],
            BookedThrough = latest.BookedThrough,
            Through = years.Count == 0 ? null : latest.Through,
        };
        return new MoneyAnswer(question, total, years.Count == 0 ? null : total.Of(question.Measure))
        {
            Lines =
            [
                .. years.Select(year => new AnswerLine("", question.Subject, year.Of(question.Measure)) { Budget = year.Budget, Outcome = year.Outcome, Span = year.Span }),
            ],
        };

        long? Sum(Measure measure) => measure.IsSummed(question.Subject.Kind) ? MoneyFigures.Sum(years.Select(year => year.Of(measure))) : latest.Of(measure);
    }
}
