using TeamsAssistant.Questions.Words;

namespace TeamsAssistant.Questions.Understanding;

/// <summary>Joins times to ranges: "från januari till mars", "jan, feb och mars", "till och med augusti", "innan mars", "efter 2024".</summary>
internal sealed class TimeRanges(QuestionText text, DateOnly today)
{
    private DateOnly ThisMonth => new(today.Year, today.Month, 1);

    public List<Hit<IReadOnlyList<Span>>> Joined(IReadOnlyList<TimePoint> points)
    {
        var joined = new List<Hit<IReadOnlyList<Span>>>();
        for (var i = 0; i < points.Count; i++)
        {
            if (i + 1 < points.Count && Range(points[i], points[i + 1]) is { } range)
            {
                joined.Add(range);
                i++;
            }
            else
            {
                joined.Add(Open(points[i]));
            }
        }

        return joined;
    }

    private Hit<IReadOnlyList<Span>>? Range(TimePoint first, TimePoint last)
    {
        var sign = last.From == first.To && text.Gap(first.To - 1).Trim() is "-" or "–" or "—" or "−";
        var word = text.At(first.To, TimeWords.To) is { } to && first.To + to.Length == last.From;
        var from = StartOf(first.From, TimeWords.Between);
        var between = from < first.From && text[from] is "mellan" or "between" && last.From == first.To + 1 && text[first.To] is "och" or "and";
        // "The difference between 2020 and 2022" is of two years, not of the years between.
        if (!(sign || word || between) || (between && from > 0 && text[from - 1] is "skillnad" or "skillnaden" or "difference" or "differensen"))
        {
            return null;
        }

        if (first.Means.Count != 1 && last.Means.Count != 1)
        {
            return null;
        }

        List<Span> ranges = [.. last.Means.SelectMany(end => Ends(first, end, last.Dated).Select(one => Between(first, one))).OfType<Span>().Distinct()];
        return ranges.Count == 0 ? null : new(ranges, from, last.To);
    }

    // "Januari 2025–mars": the year before is the end's too, unless the end would come first; "oktober 2025 till mars" may be either.
    private static IEnumerable<Span> Ends(TimePoint first, Span end, bool dated)
    {
        if (dated || !first.Dated || first.Means is not [{ Kind: SpanKind.Months } start] || end.Kind != SpanKind.Months)
        {
            return [end];
        }

        var near = end.In(start.Year);
        return near.From >= start.From ? [near] : [end.In(start.Year + 1)];
    }

    // "Januari–mars 2022": the year at the end is of both.
    private static Span? Between(TimePoint first, Span end)
    {
        var start = first.IsPart && end.Kind == SpanKind.Months && !first.Dated ? first.Means[0].In(end.From.Year) : first.Means[0];
        return start.Kind is SpanKind.Year or SpanKind.Months or SpanKind.ToDate && end.Kind is SpanKind.Year or SpanKind.Months or SpanKind.ToDate
            ? Span.OfMonths(start.From, end.To)
            : null;
    }

    private Hit<IReadOnlyList<Span>> Open(TimePoint point)
    {
        (IReadOnlyList<Term<bool>> Terms, Func<Span, IEnumerable<Span>> Means)[] words =
        [
            (TimeWords.Through, Through), (TimeWords.Before, Before), (TimeWords.Since, Since), (TimeWords.After, After),
            // "Utfall per oktober" is to its end in a finance department, October's to others.
            (TimeWords.Per, span => span.Kind == SpanKind.Months ? [.. Through(span), span] : [span]),
            // "Utfall från mars" may be since March, or March's.
            (TimeWords.From, span => [.. Since(span), span]),
        ];
        foreach (var (terms, means) in words)
        {
            var start = StartOf(point.From, terms);
            if (start < point.From && (point.IsYear || point.IsPart))
            {
                return new([.. point.Means.SelectMany(means).Distinct()], start, point.To);
            }
        }

        return new(point.Means, point.From, point.To);
    }

    // Years have no beginning to count from.
    private static IEnumerable<Span> Through(Span span) => span.Kind == SpanKind.Months ? [Span.OfMonths(new DateOnly(span.To.Year, 1, 1), span.To)] : [];

    private static IEnumerable<Span> Before(Span span) =>
        span.Kind == SpanKind.Months && span.From.Month > 1 ? [Span.OfMonths(new DateOnly(span.From.Year, 1, 1), span.From.AddMonths(-1))] : [];

    private IEnumerable<Span> Since(Span span) => span.From > ThisMonth ? []
        : span.Kind == SpanKind.Year ? [Span.OfYears(span.Year, today.Year)]
        : [Span.OfMonths(span.From, ThisMonth)];

    private IEnumerable<Span> After(Span span)
    {
        var start = span.To.AddMonths(1);
        return start > ThisMonth ? []
            : span.Kind == SpanKind.Year ? [Span.OfYears(start.Year, today.Year)]
            : [Span.OfMonths(start, ThisMonth)];
    }

    // Where the words before the place begin, or the place itself.
    private int StartOf(int at, IReadOnlyList<Term<bool>> terms) => terms
        .Where(term => at >= term.Length && text.Holds(at - term.Length, term.Head))
        .Select(term => at - term.Length)
        .DefaultIfEmpty(at)
        .Min();
}
