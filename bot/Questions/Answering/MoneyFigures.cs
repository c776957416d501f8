using TeamsAssistant.Budget;
using TeamsAssistant.Budget.Sources;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;

namespace TeamsAssistant.Questions.Answering;

/// <summary>Picks the figures of a subject and a time out of all money, as far as the person may know.</summary>
internal sealed class MoneyFigures(MoneyView money, Sight sight)
{
    private const int MonthsOfYear = 12;

    // A breakdown asks for the same years' draws of each initiative.
    private readonly Lazy<ILookup<string, InitiativeDraw>> draws = new(() => money.Flow.Draws.ToLookup(draw => draw.Initiative, StringComparer.OrdinalIgnoreCase));
    private readonly Lazy<ILookup<string, Uncovered>> uncovered = new(() => money.Flow.Uncovered.ToLookup(one => one.Initiative, StringComparer.OrdinalIgnoreCase));

    public MoneyView Money => money;

    public Sight Sight => sight;

    /// <summary>What the subject is called.</summary>
    public string NameOf(Subject subject) => subject.Kind switch
    {
        SubjectKind.Initiative => money.Register.FindInitiative(subject.Key)?.Name ?? subject.Key,
        SubjectKind.Committee => money.Register.FindCommittee(subject.Key)?.Name ?? subject.Key,
        _ => subject.Key,
    };

    /// <summary>The initiatives whose money the subject's sums hold, the unseen parts of a programme among them.</summary>
    public IReadOnlyList<Initiative> Among(Subject subject)
    {
        if (subject.Kind == SubjectKind.Initiative)
        {
            return money.Register.FindInitiative(subject.Key) is { } one ? [one, .. money.Register.DescendantsOf(one)] : [];
        }

        var group = GroupOf(subject);
        return [.. money.Register.Initiatives.Where(one => group.Holds(one) && MayCount(subject, one))];
    }

    /// <summary>The same of a question: who may know each department's whole sum is told of them all side by side.</summary>
    public IReadOnlyList<Initiative> Among(Question question) => IsOfDepartments(question) ? money.Register.Initiatives : Among(question.Subject);

    /// <summary>Whether there are initiatives of the subject that its sums do not hold, since the person does not see them.</summary>
    public bool IsPartial(Question question) => !IsOfDepartments(question) && question.Subject is var subject && subject.Kind is not (SubjectKind.Initiative or SubjectKind.Source or SubjectKind.Committee)
        && money.Register.Initiatives.Any(one => GroupOf(subject).Holds(one) && !MayCount(subject, one));

    /// <summary>The figures of a year.</summary>
    /// <param name="subject">Whose.</param>
    /// <param name="year">Calendar year.</param>
    /// <param name="source">What a source paid of it, too; or null.</param>
    /// <param name="among">Only these, with their own codes and rows; null: all of the subject's.</param>
    public Figures OfYear(Subject subject, int year, string? source, IReadOnlyList<Initiative>? among = null)
    {
        var figures = subject.Kind switch
        {
            SubjectKind.Source => Figures.Of(subject, year, money.Today, money.Flow.OfSource(subject.Key, year)),
            SubjectKind.Initiative when among is null => Figures.Of(subject, money.Of(money.Register.FindInitiative(subject.Key)!, year)),
            _ => Figures.Of(subject, NameOf(subject), money.Of(BudgetGroup.All, year, among ?? Among(subject))),
        };
        var booked = figures.BookedThrough ?? money.Booked(year).BookedThrough;
        figures = figures with { BookedThrough = booked, Through = booked < new DateOnly(year, MonthsOfYear, 1) ? booked : null };
        figures = Paid(figures, source);
        return subject.Kind == SubjectKind.All ? figures with { Repayment = Sum(money.Sources(year).Select(one => one.RepaymentRisk)) } : figures;
    }

    /// <summary>The figures of any time but years side by side.</summary>
    /// <inheritdoc cref="OfYear"/>
    public Figures Of(Subject subject, Span span, string? source, IReadOnlyList<Initiative>? among = null)
    {
        if (span.Kind == SpanKind.Year)
        {
            return OfYear(subject, span.Year, source, among);
        }

        var years = Enumerable.Range(span.From.Year, span.To.Year - span.From.Year + 1).Select(year => OfYear(subject, year, source, among)).ToList();
        var last = span.Kind == SpanKind.ToDate ? new DateOnly(span.Year, money.Booked(money.Today.Year).BookedThrough?.Month ?? money.Today.Month, 1) : span.To;
        var ids = (among ?? Among(subject)).Select(one => one.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var known = years.All(year => year.Outcome is not null) && years.Any(year => !(span.From > year.BookedThrough));
        var months = years.SelectMany(year => year.Months).Where(month => In(month.Month)).ToList();
        var (first, latest) = (years[0], years[^1]);

        // Begun anew: an amount that is a year's is missing here, never the year's.
        return new Figures
        {
            Subject = subject,
            Name = latest.Name,
            Span = span,
            Closed = latest.Closed,
            CarriedIn = first.CarriedIn,
            Parts = latest.Parts,
            Missing = [.. years.SelectMany(year => year.Missing).Distinct()],
            BookedThrough = latest.BookedThrough,
            Outcome = !known ? null : subject.Kind == SubjectKind.Source ? DrawnFrom(subject.Key, null) : months.Sum(month => month.Cost),
            Revenue = known && subject.Kind != SubjectKind.Source ? months.Sum(month => month.Revenue) : null,
            Uncovered = known ? ids.SelectMany(id => uncovered.Value[id]).Where(one => In(one.Month)).Sum(one => one.Amount) : null,
            Share = known && source is not null ? DrawnFrom(source, ids) : null,
            Sources = !known ? [] :
            [
                .. years.SelectMany(year => year.Sources).DistinctBy(one => one.Source, StringComparer.OrdinalIgnoreCase)
                    .OrderBy(one => one.Order).ThenBy(one => one.Source, StringComparer.Ordinal)
                    .Select(one => one with { Budget = null, Used = DrawnFrom(one.Source, ids) }),
            ],
            Months = months,
            Imports = [.. years.SelectMany(year => year.Imports).DistinctBy(import => import.Id)],
            Through = !known ? null : span.Kind == SpanKind.ToDate ? last : latest.BookedThrough < span.To ? latest.BookedThrough : null,
        };

        long DrawnFrom(string name, HashSet<string>? by) => (by is null ? money.Flow.Draws : by.SelectMany(id => draws.Value[id]))
            .Where(draw => Same(draw.Source, name) && In(draw.Month))
            .Sum(draw => draw.Amount);

        bool In(DateOnly month) => span.From <= month && month <= last;
    }

    /// <summary>The years that a span holds side by side; of all years those that there is something to say of.</summary>
    public IReadOnlyList<Figures> Years(Subject subject, Span span, string? source)
    {
        if (span.Kind == SpanKind.Years)
        {
            return [.. Enumerable.Range(span.From.Year, span.To.Year - span.From.Year + 1).Select(year => OfYear(subject, year, source))];
        }

        var years = money.Books.Years.Concat(money.Register.Initiatives.SelectMany(one => one.Funding).Select(row => row.Year))
            .Concat(money.Register.Sources.Select(row => row.Year)).Where(year => year <= money.Today.Year).Distinct().Order();
        return [.. years.Select(year => OfYear(subject, year, source)).Where(one => one.Budget is not null || one.Outcome is not null and not 0)];
    }

    /// <summary>The sum, or null when one of them is missing.</summary>
    public static long? Sum(IEnumerable<long?> amounts)
    {
        var sum = 0L;
        foreach (var amount in amounts)
        {
            if (amount is not { } known)
            {
                return null;
            }

            sum = checked(sum + known);
        }

        return sum;
    }

    /// <summary>The months of a year.</summary>
    public static IEnumerable<DateOnly> MonthsOf(int year) => Enumerable.Range(1, MonthsOfYear).Select(month => new DateOnly(year, month, 1));

    private static Figures Paid(Figures figures, string? source)
    {
        if (source is null)
        {
            return figures;
        }

        var paid = figures.Sources.FirstOrDefault(one => Same(one.Source, source));
        return figures with { Share = figures.Outcome is null ? null : paid?.Used ?? 0, Budget = paid?.Budget };
    }

    private static BudgetGroup GroupOf(Subject subject) => subject.Kind switch
    {
        SubjectKind.Committee => new(GroupKind.Committee, subject.Key),
        SubjectKind.Department => new(GroupKind.Department, subject.Key),
        SubjectKind.Area => new(GroupKind.Area, subject.Key),
        _ => BudgetGroup.All,
    };

    private bool IsOfDepartments(Question question) => question is { Form: Form.PerDepartment, Subject.Kind: SubjectKind.All } && sight.SeesDepartments;

    private bool MayCount(Subject subject, Initiative one) =>
        subject.Kind == SubjectKind.Committee || (subject.Kind == SubjectKind.Department && sight.SeesDepartments) || sight.Sees(one);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
