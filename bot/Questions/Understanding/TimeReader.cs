using System.Globalization;
using TeamsAssistant.Questions.Words;

namespace TeamsAssistant.Questions.Understanding;

/// <summary>Takes the times of a question: years, parts of years, months, what is reckoned from today, and ranges of these.</summary>
internal sealed class TimeReader(QuestionText text, DateOnly today, int? yearBefore)
{
    private const int MonthsOfYear = 12;
    private const int OldestShortYear = 10;
    private const int LeastMonth = 28;

    // What may stand between a year and its part: "2025 i mars".
    private static readonly string[] Small = ["i", "in", "under", "for", "of"];

    /// <summary>
    /// The times, in the order of the text; several meanings of the same words are alternatives, none: there is no such time, and that is
    /// said.
    /// </summary>
    public IReadOnlyList<Hit<IReadOnlyList<Span>>> TakeAll()
    {
        var points = new List<TimePoint>();
        for (var at = 0; at < text.Count; at++)
        {
            if (PointAt(at) is { } point)
            {
                points.Add(point);
                at = point.To - 1;
            }
        }

        var times = new TimeRanges(text, today).Joined(WithYearBefore(points));
        times.ForEach(time => text.Take(time.From, time.To));
        return times;
    }

    private TimePoint? PointAt(int at)
    {
        if (text.At(at, TimeWords.Relative) is { } relative)
        {
            return new(relative.Means(today), at, at + relative.Length, Dated: true);
        }

        return PartAt(at) ?? IsoMonthAt(at) ?? MonthEndAt(at) ?? MonthAt(at) ?? (YearAt(at) is { } year ? new([Span.OfYear(year)], at, at + 1, Dated: true) : null);
    }

    // Tertial 2 2022; andra tertialet i fjol; T2; first half of 2022.
    private TimePoint? PartAt(int at)
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
        return PartOf(at, end, first, first + months - 1);
    }

    private TimePoint? IsoMonthAt(int at) =>
        YearAt(at) is { } year && text.IsFree(at + 1) && text.Gap(at) == "-" && text[at + 1].Length == 2
            && int.TryParse(text[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= MonthsOfYear
            ? new([Span.OfMonths(year, month, month)], at, at + 2, Dated: true)
            : null;

    // "Per den 31 oktober": the month is over then. Other days are finer than the ledger.
    private TimePoint? MonthEndAt(int at) =>
        text.IsFree(at) && int.TryParse(text[at], NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day >= LeastMonth && MonthAt(at + 1) is { } month
            && StartOfEnd(at) < at && month.Means.All(span => day == DateTime.DaysInMonth(span.Year, span.To.Month))
            ? new([.. month.Means.Select(span => Span.OfMonths(new DateOnly(span.Year, 1, 1), span.To))], StartOfEnd(at), month.To, month.Dated)
            : null;

    private int StartOfEnd(int at) => TimeWords.Per.Concat(TimeWords.Through)
        .Where(term => at >= term.Length && text.Holds(at - term.Length, term.Head))
        .Select(term => at - term.Length)
        .DefaultIfEmpty(at)
        .Min();

    private TimePoint? MonthAt(int at)
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

        return PartOf(at, end, month.Means, month.Means);
    }

    // The year that follows; else that of the question before; else the current one, or the one before where this one's is still to come.
    private TimePoint PartOf(int at, int end, int first, int last)
    {
        var next = text.IsFree(end) && text[end] is "av" or "of" or "in" or "under" or "ar" or "the" ? end + 1 : end;
        if (YearAt(next) is { } written && IsoMonthAt(next) is null)
        {
            return new([Span.OfMonths(written, first, last)], at, next + 1, Dated: true);
        }

        foreach (var place in new[] { end, next })
        {
            if (text.At(place, TimeWords.Relative) is { } relative && relative.Means(today) is [{ Kind: SpanKind.Year } year])
            {
                return new([Span.OfMonths(year.Year, first, last)], at, place + relative.Length, Dated: true);
            }
        }

        int[] years = yearBefore is { } before ? [before] : first > today.Month ? [today.Year - 1, today.Year] : [today.Year];
        return new([.. years.Select(one => Span.OfMonths(one, first, last))], at, end, Dated: false);
    }

    private int? YearAt(int at) =>
        text.IsFree(at) && text[at].Length == 4 && int.TryParse(text[at], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= Span.FirstYear and <= Span.LastYear ? year : ShortYearAt(at);

    // "Budget 25", at the end and after a name or an amount: elsewhere two digits may be anything.
    private int? ShortYearAt(int at)
    {
        if (at == 0 || at != text.Count - 1 || !text.IsFree(at) || text[at].Length != 2 || !int.TryParse(text[at], NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
        {
            return null;
        }

        var year = (today.Year / 100 * 100) + digits;
        var before = text[at - 1];
        var named = !text.IsFree(at - 1) || MeasureWords.All.Any(term => term.Head is [var word] && word == before)
            || MeasureWords.Compounds.Any(one => before.EndsWith(one.Ending, StringComparison.Ordinal));
        return named && year >= today.Year - OldestShortYear && year <= today.Year + 1 ? year : null;
    }

    // "2025 mars", "i fjol i mars": the year stands before its part.
    private List<TimePoint> WithYearBefore(List<TimePoint> points)
    {
        var joined = new List<TimePoint>();
        for (var i = 0; i < points.Count; i++)
        {
            var point = points[i];
            if (i + 1 < points.Count && point.IsYear && points[i + 1] is { Dated: false, IsPart: true } part && Adjoins(point, part))
            {
                joined.Add(new([part.Means[0].In(point.Means[0].Year)], point.From, part.To, Dated: true));
                i++;
            }
            else
            {
                joined.Add(point);
            }
        }

        return joined;
    }

    private bool Adjoins(TimePoint year, TimePoint part) =>
        (part.From == year.To || (part.From == year.To + 1 && text.IsFree(year.To) && Small.Contains(text[year.To])))
        && text.Gap(year.To - 1).Trim().Length == 0;
}
