using System.Globalization;
using TeamsAssistant.Questions.Words;

namespace TeamsAssistant.Questions.Understanding;

/// <summary>Takes the times of a question: years, parts of years, months, what is reckoned from today, and ranges of these.</summary>
internal sealed class TimeReader(QuestionText text, DateOnly today, int? yearBefore)
{
    private const int MonthsOfYear = 12;

    /// <summary>The times, in the order of the text; several meanings of the same words are alternatives.</summary>
    public IReadOnlyList<Hit<IReadOnlyList<Span>>> TakeAll()
    {
        var points = new List<Hit<IReadOnlyList<Span>>>();
        for (var at = 0; at < text.Count; at++)
        {
            if (PointAt(at) is { } point)
            {
                points.Add(point);
                at = point.To - 1;
            }
        }

        return Take(Joined(points));
    }

    private Hit<IReadOnlyList<Span>>? PointAt(int at)
    {
        if (text.At(at, TimeWords.Relative) is { } relative)
        {
            return new(relative.Means(today), at, at + relative.Length);
        }

        return PartAt(at) ?? IsoMonthAt(at) ?? MonthAt(at) ?? (YearAt(at) is { } year ? new([Span.OfYear(year)], at, at + 1) : null);
    }

    // Tertial 2 2022; andra tertialet i fjol; T2; first half of 2022.
    private Hit<IReadOnlyList<Span>>? PartAt(int at)
    {
        var (months, number, end) = (0, 0, at);
        if (text.At(at, TimeWords.Parts) is { } part && text.At(at + part.Length, TimeWords.Ordinals) is { } after)
        {
            (months, number, end) = (part.Means, after.Means, at + part.Length + after.Length);
        }
        else if (text.At(at, TimeWords.Ordinals) is { } before && text.At(at + before.Length, TimeWords.Parts) is { } named)
        {
            (months, number, end) = (named.Means, before.Means, at + before.Length + named.Length);
        }
        else if (text.IsFree(at) && TimeWords.Shorts.FirstOrDefault(one => text[at].Length == one.Short.Length + 1 && text[at].StartsWith(one.Short, StringComparison.Ordinal)) is { Months: > 0 } shortly
            && char.IsAsciiDigit(text[at][^1]))
        {
            (months, number, end) = (shortly.Months, text[at][^1] - '0', at + 1);
        }

        if (months == 0 || number < 1 || number > MonthsOfYear / months)
        {
            return null;
        }

        var first = ((number - 1) * months) + 1;
        var (years, to) = YearsAfter(end, first);
        return new([.. years.Select(year => Span.OfMonths(year, first, first + months - 1))], at, to);
    }

    private Hit<IReadOnlyList<Span>>? IsoMonthAt(int at) =>
        YearAt(at) is { } year && text.IsFree(at + 1) && text.Gap(at) == "-" && text[at + 1].Length == 2
            && int.TryParse(text[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= MonthsOfYear
            ? new([Span.OfMonths(year, month, month)], at, at + 2)
            : null;

    private Hit<IReadOnlyList<Span>>? MonthAt(int at)
    {
        if (text.At(at, TimeWords.Months) is not { } month)
        {
            return null;
        }

        var end = at + month.Length;
        // "May I see": a month only where something says so.
        if (text[at] == "may" && YearAt(end) is null && !(at > 0 && text[at - 1] is "in" or "for" or "through" or "until" or "to" or "and"))
        {
            return null;
        }

        var (years, to) = YearsAfter(end, month.Means);
        return new([.. years.Select(year => Span.OfMonths(year, month.Means, month.Means))], at, to);
    }

    // The year that follows; else that of the question before; else the current one, or the one before where this one's is still to come.
    private (IReadOnlyList<int> Years, int End) YearsAfter(int end, int firstMonth)
    {
        var at = text.IsFree(end) && text[end] is "av" or "of" or "in" or "under" or "ar" or "the" ? end + 1 : end;
        if (YearAt(at) is { } written && !(IsoMonthAt(at) is not null))
        {
            return ([written], at + 1);
        }

        foreach (var place in new[] { end, at })
        {
            if (text.At(place, TimeWords.Relative) is { } relative && relative.Means(today) is [{ Kind: SpanKind.Year } year])
            {
                return ([year.Year], place + relative.Length);
            }
        }

        return (yearBefore is { } before ? [before] : firstMonth > today.Month ? [today.Year - 1, today.Year] : [today.Year], end);
    }

    private int? YearAt(int at) =>
        text.IsFree(at) && text[at].Length == 4 && int.TryParse(text[at], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= Span.FirstYear and <= Span.LastYear ? year : null;

    private List<Hit<IReadOnlyList<Span>>> Joined(List<Hit<IReadOnlyList<Span>>> points)
    {
        var joined = new List<Hit<IReadOnlyList<Span>>>();
        for (var i = 0; i < points.Count; i++)
        {
            var point = points[i];
            if (i + 1 < points.Count && Range(point, points[i + 1]) is { } range)
            {
                joined.Add(range);
                i++;
            }
            else
            {
                joined.Add(Open(point));
            }
        }

        return joined;
    }

    private Hit<IReadOnlyList<Span>>? Range(Hit<IReadOnlyList<Span>> first, Hit<IReadOnlyList<Span>> last)
    {
        var sign = last.From == first.To && text.Gap(first.To - 1).Trim() is "-" or "–" or "—" or "−";
        var word = text.At(first.To, TimeWords.To) is { } to && first.To + to.Length == last.From;
        var from = StartOf(first.From, TimeWords.Between);
        var between = from < first.From && text[from] is "mellan" or "between" && last.From == first.To + 1 && text[first.To] is "och" or "and";
        // "The difference between 2020 and 2022" is of two years, not of the years between.
        if (!(sign || word || between) || (between && text.Count > 0 && from > 0 && text[from - 1] is "skillnad" or "skillnaden" or "difference" or "differensen"))
        {
            return null;
        }

        if (first.Means.Count != 1 && last.Means.Count != 1)
        {
            return null;
        }

        // "Januari–mars 2022": the year at the end is of both.
        var end = last.Means[0];
        var start = first.Means[0].Kind == SpanKind.Months && end.Kind == SpanKind.Months && !HasYear(first) ? first.Means[0].In(end.From.Year) : first.Means[0];
        if (start.Kind is not (SpanKind.Year or SpanKind.Months or SpanKind.ToDate) || end.Kind is not (SpanKind.Year or SpanKind.Months or SpanKind.ToDate))
        {
            return null;
        }

        return new([Span.OfMonths(start.From, end.To)], from, last.To);
    }

    private bool HasYear(Hit<IReadOnlyList<Span>> point) => Enumerable.Range(point.From, point.To - point.From).Any(at => YearAt(at) is not null);

    private Hit<IReadOnlyList<Span>> Open(Hit<IReadOnlyList<Span>> point)
    {
        var through = StartOf(point.From, TimeWords.Through);
        if (through < point.From && point.Means.All(span => span.Kind == SpanKind.Months))
        {
            return new([.. point.Means.Select(span => Span.OfMonths(new DateOnly(span.To.Year, 1, 1), span.To))], through, point.To);
        }

        var since = StartOf(point.From, TimeWords.Since);
        return since < point.From && point.Means is [{ Kind: SpanKind.Months or SpanKind.Year } start] && start.From.Year <= today.Year
            ? new([start.Kind == SpanKind.Year ? Span.OfYears(start.Year, today.Year) : Span.OfMonths(start.From, new DateOnly(today.Year, today.Month, 1))], since, point.To)
            : point;
    }

    // Where the words before the place begin, or the place itself.
    private int StartOf(int at, IReadOnlyList<Term<bool>> terms) => terms
        .Where(term => at >= term.Length && text.Holds(at - term.Length, term.Head))
        .Select(term => at - term.Length)
        .DefaultIfEmpty(at)
        .Min();

    private List<Hit<IReadOnlyList<Span>>> Take(List<Hit<IReadOnlyList<Span>>> times)
    {
        times.ForEach(time => text.Take(time.From, time.To));
        return times;
    }
}
