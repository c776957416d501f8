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
        if (first.Kind == SpanKind.ToDate && last.Kind == SpanKind.Year && one.To == other.From)
        {
            return new() { Spans = [Span.ToDate(last.Year)] };
        }

        var between = said.Between(one.To, other.From);
        var compared = said.Forms.Any(form => form.Means == Form.Comparison) || between.Any(Joining.Contains) || said.Gap(one.To - 1).Contains(',');
        return compared && said.Gap(one.To - 1).Trim() != "/"
            ? new() { Spans = [first], Other = last }
            : new() { Spans = [first, last, .. first.Kind == SpanKind.Year && last.Kind == SpanKind.Year ? [Span.OfYears(first.Year, last.Year)] : Array.Empty<Span>()] };
    }

    // "2020, 2021 och 2022" are the years from 2020 to 2022; others are too many to stand side by side.
    private static SpanChoice OfMany(List<Hit<IReadOnlyList<Span>>> times)
    {
        var years = times.Where(time => time.Means is [{ Kind: SpanKind.Year }]).Select(time => time.Means[0].Year).Order().ToList();
        return years.Count == times.Count && years[^1] - years[0] == years.Count - 1
            ? new() { Spans = [Span.OfYears(years[0], years[^1])] }
            : new() { TooMany = true };
    }
}
