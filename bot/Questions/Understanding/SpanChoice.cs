namespace TeamsAssistant.Questions.Understanding;

/// <summary>Which time a question is about, when it names one, two, several, or none.</summary>
internal sealed record SpanChoice
{
    private static readonly string[] Joining = ["och", "and", "eller", "or", "med", "with", "mot", "vs", "versus", "kontra", "against", "to", "than", "an"];

    /// <summary>The times that may be meant; empty: none is said.</summary>
    public IReadOnlyList<Span> Spans { get; init; } = [];

    /// <summary>The time that it is compared with, or null.</summary>
    public Span? Other { get; init; }

    /// <summary>More times than can be compared.</summary>
    public bool TooMany { get; init; }

    /// <summary>What the question says.</summary>
    public static SpanChoice Of(Explained said)
    {
        var times = said.Times.DistinctBy(time => string.Join('|', time.Means)).ToList();
        return times switch
        {
            [] => new(),
            [var one] => new() { Spans = one.Means },
            [var one, var other] => OfTwo(one, other, said),
            _ => OfMany(times),
        };
    }

    private static SpanChoice OfTwo(Hit<IReadOnlyList<Span>> one, Hit<IReadOnlyList<Span>> other, Explained said)
    {
        if (one.Means is not [var first] || other.Means is not [var last])
        {
            return new() { Spans = [.. one.Means.Union(other.Means)] };
        }

        // "Hittills 2026", "hittills i fjol".
        var adjoin = one.To == other.From;
        if (first.Kind == SpanKind.ToDate && last.Kind == SpanKind.Year && adjoin)
        {
            return new() { Spans = [Span.ToDate(last.Year)] };
        }

        var between = said.Between(one.To, other.From);
        var compared = said.Forms.Any(form => form.Means == Form.Comparison) || between.Any(Joining.Contains) || said.Gap(one.To - 1).Contains(',');
        if (!compared && ToDateOf(first, last) is { Count: > 0 } toDate)
        {
            return new() { Spans = toDate };
        }

        return compared && said.Gap(one.To - 1).Trim() != "/"
            ? new() { Spans = [first], Other = Alike(first, last) }
            : new() { Spans = [first, last, .. first.Kind == SpanKind.Year && last.Kind == SpanKind.Year ? [Span.OfYears(first.Year, last.Year)] : Array.Empty<Span>()] };
    }

    // "Ackumulerat utfall mars" is from January to March; "ackumulerat … 2025" the year, or as far as this one is booked.
    private static IReadOnlyList<Span> ToDateOf(Span first, Span last) => (first, last) switch
    {
        ({ Kind: SpanKind.ToDate, Year: var now }, { Kind: SpanKind.Year } year) => year.Year == now ? [Span.ToDate(now)] : [year, Span.ToDate(year.Year)],
        ({ Kind: SpanKind.Year } year, { Kind: SpanKind.ToDate, Year: var now }) => year.Year == now ? [Span.ToDate(now)] : [year, Span.ToDate(year.Year)],
        ({ Kind: SpanKind.ToDate }, { Kind: SpanKind.Months } months) => [Span.OfMonths(new DateOnly(months.Year, 1, 1), months.To), months],
        _ => [],
    };

    // "2020, 2021 och 2022" are the years from 2020 to 2022; others are too many to stand side by side.
    private static SpanChoice OfMany(List<Hit<IReadOnlyList<Span>>> times)
    {
        if (InARow(times) is { } months)
        {
            return new() { Spans = [months] };
        }

        var years = times.Where(time => time.Means is [{ Kind: SpanKind.Year }]).Select(time => time.Means[0].Year).Order().ToList();
        return years.Count == times.Count && years[^1] - years[0] == years.Count - 1
            ? new() { Spans = [Span.OfYears(years[0], years[^1])] }
            : new() { TooMany = true };
    }

    // "Tertial 1 jämfört med i fjol": a part of a year is set against the same part of another.
    private static Span Alike(Span first, Span last) => first.Kind is SpanKind.Months or SpanKind.ToDate && last.Kind == SpanKind.Year && last.Year != first.Year ? first.In(last.Year) : last;

    // "Jan, feb och mars" is one time.
    private static Span? InARow(List<Hit<IReadOnlyList<Span>>> times)
    {
        var months = times.Where(time => time.Means is [{ Kind: SpanKind.Months }]).Select(time => time.Means[0]).OrderBy(month => month.From).ToList();
        return months.Count == times.Count && months.Zip(months.Skip(1)).All(pair => pair.First.To.AddMonths(1) == pair.Second.From)
            ? Span.OfMonths(months[0].From, months[^1].To)
            : null;
    }
}
