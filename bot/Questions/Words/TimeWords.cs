using System.Globalization;

namespace TeamsAssistant.Questions.Words;

/// <summary>The words for times. A new way to name a time gets its words here.</summary>
internal static class TimeWords
{
    /// <summary>Times that are reckoned from today; several: it may mean either.</summary>
    public static IReadOnlyList<Term<Func<DateOnly, IReadOnlyList<Span>>>> Relative { get; } =
    [
        .. Sv(today => [Span.OfYear(today.Year)], "i år", "iår", "detta år", "innevarande år", "det här året", "årets", "nuvarande år"),
        .. En(today => [Span.OfYear(today.Year)], "this year", "the current year", "current year"),
        .. Sv(today => [Span.OfYear(today.Year - 1)], "i fjol", "ifjol", "förra året", "föregående år", "fjolåret", "fjolårets", "förra årets", "året innan", "året före"),
        .. En(today => [Span.OfYear(today.Year - 1)], "last year", "previous year", "the year before", "last year s"),
        .. Sv(today => [Span.OfYear(today.Year - 2)], "förrförra året", "i förfjol", "för två år sedan", "för 2 år sedan"),
        .. En(today => [Span.OfYear(today.Year - 2)], "the year before last", "two years ago", "2 years ago"),
        .. Sv(today => [Span.OfYear(today.Year + 1)], "nästa år", "kommande år"),
        .. En(today => [Span.OfYear(today.Year + 1)], "next year"),
        .. Sv(
            today => [Span.ToDate(today.Year)],
            "hittills", "hittills i år", "så här långt", "så långt", "fram till nu", "fram till idag", "fram till i dag", "till och med nu", "till dags dato", "hitintills", "än så länge",
            "ackumulerat", "ackumulerad", "ackumulerade", "ack", "hittills under året", "så här långt i år"),
        .. En(today => [Span.ToDate(today.Year)], "so far", "so far this year", "year to date", "ytd", "to date", "until now", "up to now", "accumulated", "cumulative"),
        .. Sv(today => [Span.ToDate(today.Year - 1)], "samma period i fjol", "samma tid i fjol", "samma period förra året", "samma tid förra året", "motsvarande period i fjol", "motsvarande period förra året"),
        .. En(today => [Span.ToDate(today.Year - 1)], "same period last year", "the same period last year", "same time last year", "the same time last year"),
        .. Sv(_ => [Span.AllYears], "alla år", "per år", "år för år", "varje år", "år efter år", "samtliga år", "genom åren", "över åren", "årsvis", "alla åren"),
        .. En(_ => [Span.AllYears], "all years", "per year", "by year", "every year", "each year", "year by year", "over the years", "yearly"),
        .. Sv(today => [Month(today, 0)], "denna månad", "den här månaden", "denna månaden"),
        .. En(today => [Month(today, 0)], "this month"),
        .. Sv(today => [Month(today, -1)], "förra månaden", "föregående månad", "senaste månaden"),
        .. En(today => [Month(today, -1)], "last month", "previous month"),
        .. Ended(1, "en", "one"), .. Ended(2, "två", "two"), .. Ended(3, "tre", "three"), .. Ended(4, "fyra", "four"), .. Ended(5, "fem", "five"), .. Ended(6, "sex", "six"),
        .. Ended(9, "nio", "nine"), .. Ended(12, "tolv", "twelve"),
        .. Sv(today => [Part(today, 4, -1)], "förra tertialet", "senaste tertialet", "föregående tertial", "förra tertialen", "senaste tertialen"),
        .. En(today => [Part(today, 4, -1)], "last tertial", "previous tertial", "the last tertial"),
        .. Sv(today => [Part(today, 4, 0)], "detta tertial", "det här tertialet", "innevarande tertial", "den här tertialen"),
        .. En(today => [Part(today, 4, 0)], "this tertial", "current tertial"),
        .. Sv(today => [Part(today, 4, -1), Part(today, 4, 0)], "tertialet", "tertialen"),
        .. Sv(today => [Part(today, 6, -1)], "förra halvåret", "senaste halvåret", "föregående halvår"),
        .. En(today => [Part(today, 6, -1)], "last half year", "previous half year"),
        .. Sv(today => [Part(today, 6, 0)], "detta halvår", "det här halvåret"),
        .. En(today => [Part(today, 6, 0)], "this half year"),
        .. Sv(today => [Part(today, 6, -1), Part(today, 6, 0)], "halvåret"),
        .. Sv(today => [Part(today, 3, -1)], "förra kvartalet", "senaste kvartalet", "föregående kvartal"),
        .. En(today => [Part(today, 3, -1)], "last quarter", "previous quarter"),
        .. Sv(today => [Part(today, 3, 0)], "detta kvartal", "det här kvartalet"),
        .. En(today => [Part(today, 3, 0)], "this quarter"),
        .. Sv(today => [Part(today, 3, -1), Part(today, 3, 0)], "kvartalet"),
        .. Sv(today => [Span.OfYear(today.Year), Span.OfYear(today.Year - 1)], "senaste året", "det senaste året"),
        .. En(today => [Span.OfYear(today.Year), Span.OfYear(today.Year - 1)], "the past year", "past year"),
        .. Sv(today => Last(today, 2), "senaste två åren", "de senaste två åren", "senaste 2 åren", "två senaste åren"),
        .. Sv(today => Last(today, 3), "senaste tre åren", "de senaste tre åren", "senaste 3 åren", "tre senaste åren"),
        .. Sv(today => Last(today, 5), "senaste fem åren", "de senaste fem åren", "senaste 5 åren"),
        .. En(today => Last(today, 2), "last two years", "the last two years", "past two years"),
        .. En(today => Last(today, 3), "last three years", "the last three years", "past three years", "last 3 years"),
        .. En(today => Last(today, 5), "last five years", "past five years"),
    ];

    /// <summary>Parts of a year by their number: how many months each has.</summary>
    public static IReadOnlyList<Term<int>> Parts { get; } =
    [
        .. Term<int>.Sv(4, "tertial", "tertialet", "tertialen"), .. Term<int>.En(4, "tertial"),
        .. Term<int>.Sv(6, "halvår", "halvåret", "årshalvan"), .. Term<int>.En(6, "half", "half year", "half of the year", "half of"),
        .. Term<int>.Sv(3, "kvartal", "kvartalet"), .. Term<int>.En(3, "quarter"),
    ];

    /// <summary>The same in short: <c>t1</c>, <c>h2</c>, <c>q3</c>, <c>kv4</c>.</summary>
    public static IReadOnlyList<(string Short, int Months)> Shorts { get; } = [("t", 4), ("h", 6), ("q", 3), ("k", 3), ("kv", 3)];

    /// <summary>Which part.</summary>
    public static IReadOnlyList<Term<int>> Ordinals { get; } =
    [
        .. Term<int>.Sv(1, "första", "1 a", "1a"), .. Term<int>.En(1, "first", "1st"), .. Term<int>.Both(1, "1"),
        .. Term<int>.Sv(2, "andra", "2 a", "2a"), .. Term<int>.En(2, "second", "2nd"), .. Term<int>.Both(2, "2"),
        .. Term<int>.Sv(3, "tredje", "3 e", "3e"), .. Term<int>.En(3, "third", "3rd"), .. Term<int>.Both(3, "3"),
        .. Term<int>.Sv(4, "fjärde", "sista", "4 e", "4e"), .. Term<int>.En(4, "fourth", "4th"), .. Term<int>.Both(4, "4"),
    ];

    /// <summary>Months.</summary>
    public static IReadOnlyList<Term<int>> Months { get; } =
    [
        .. Term<int>.Sv(1, "januari"), .. Term<int>.En(1, "january"), .. Term<int>.Both(1, "jan"),
        .. Term<int>.Sv(2, "februari"), .. Term<int>.En(2, "february"), .. Term<int>.Both(2, "feb", "febr"),
        .. Term<int>.Sv(3, "mars"), .. Term<int>.En(3, "march"), .. Term<int>.Both(3, "mar"),
        .. Term<int>.Both(4, "april", "apr"),
        .. Term<int>.Sv(5, "maj"), .. Term<int>.En(5, "in may", "may"),
        .. Term<int>.Sv(6, "juni"), .. Term<int>.En(6, "june"), .. Term<int>.Both(6, "jun"),
        .. Term<int>.Sv(7, "juli"), .. Term<int>.En(7, "july"),
        .. Term<int>.Sv(8, "augusti"), .. Term<int>.En(8, "august"), .. Term<int>.Both(8, "aug"),
        .. Term<int>.Both(9, "september", "sep", "sept"),
        .. Term<int>.Sv(10, "oktober", "okt"), .. Term<int>.En(10, "october", "oct"),
        .. Term<int>.Both(11, "november", "nov"),
        .. Term<int>.Both(12, "december", "dec"),
    ];

    /// <summary>From the beginning of the year to the month that follows.</summary>
    public static IReadOnlyList<Term<bool>> Through { get; } =
    [
        .. Term<bool>.Sv(true, "till och med", "t o m", "tom", "fram till", "fram till och med", "till o med", "fram t o m", "till och med utgången av"),
        .. Term<bool>.En(true, "through", "until", "up to", "up to and including"),
    ];

    /// <summary>From the beginning of the year to before what follows.</summary>
    public static IReadOnlyList<Term<bool>> Before { get; } =
    [
        .. Term<bool>.Sv(true, "innan", "före"),
        .. Term<bool>.En(true, "before", "prior to"),
    ];

    /// <summary>From what follows until now.</summary>
    public static IReadOnlyList<Term<bool>> Since { get; } =
    [
        .. Term<bool>.Sv(true, "sedan", "från och med", "fr o m", "alltsedan", "ända sedan"),
        .. Term<bool>.En(true, "since"),
    ];

    /// <summary>From after what follows until now.</summary>
    public static IReadOnlyList<Term<bool>> After { get; } = [.. Term<bool>.Sv(true, "efter"), .. Term<bool>.En(true, "after")];

    /// <summary>Where what follows may be the end, or all of it: "utfall per oktober".</summary>
    public static IReadOnlyList<Term<bool>> Per { get; } = [.. Term<bool>.Sv(true, "per", "per den", "per sista", "per utgången av"), .. Term<bool>.En(true, "as of", "as at")];

    /// <summary>Where what follows may be the beginning, or all of it.</summary>
    public static IReadOnlyList<Term<bool>> From { get; } = [.. Term<bool>.Sv(true, "från"), .. Term<bool>.En(true, "from")];

    /// <summary>Between the ends of a range.</summary>
    public static IReadOnlyList<Term<bool>> To { get; } =
    [
        .. Term<bool>.Sv(true, "till", "till och med", "t o m", "tom"),
        .. Term<bool>.En(true, "to", "until", "through", "till"),
    ];

    /// <summary>Before the beginning of a range.</summary>
    public static IReadOnlyList<Term<bool>> Between { get; } = [.. Term<bool>.Sv(true, "mellan", "från"), .. Term<bool>.En(true, "between", "from")];

    /// <summary>The part of the year with so many months that is so many away from today's.</summary>
    public static Span Part(DateOnly today, int months, int step)
    {
        var start = new DateOnly(today.Year, ((today.Month - 1) / months * months) + 1, 1).AddMonths(step * months);
        return Span.OfMonths(start, start.AddMonths(months - 1));
    }

    private static Span Month(DateOnly today, int step)
    {
        var month = new DateOnly(today.Year, today.Month, 1).AddMonths(step);
        return Span.OfMonths(month, month);
    }

    // The last finished ones, as the last month is the one before this.
    private static IEnumerable<Term<Func<DateOnly, IReadOnlyList<Span>>>> Ended(int count, string swedish, string english)
    {
        string[] numbers = [swedish, count.ToString(CultureInfo.InvariantCulture)];
        return
        [
            .. Sv(Means, numbers.SelectMany(number => new[] { $"senaste {number} månaderna", $"de senaste {number} månaderna", $"{number} senaste månaderna", $"de {number} senaste månaderna" })),
            .. En(Means, new[] { english, numbers[1] }.SelectMany(number => new[] { $"last {number} months", $"the last {number} months", $"past {number} months" })),
        ];

        IReadOnlyList<Span> Means(DateOnly today) => [Span.OfMonths(Month(today, -count).From, Month(today, -1).To)];
    }

    // With the current year or without it: both are meant.
    private static IReadOnlyList<Span> Last(DateOnly today, int years) =>
        [Span.OfYears(today.Year - years + 1, today.Year), Span.OfYears(today.Year - years, today.Year - 1)];

    private static IEnumerable<Term<Func<DateOnly, IReadOnlyList<Span>>>> Sv(Func<DateOnly, IReadOnlyList<Span>> means, params IEnumerable<string> words) =>
        Term<Func<DateOnly, IReadOnlyList<Span>>>.Sv(means, words);

    private static IEnumerable<Term<Func<DateOnly, IReadOnlyList<Span>>>> En(Func<DateOnly, IReadOnlyList<Span>> means, params IEnumerable<string> words) =>
        Term<Func<DateOnly, IReadOnlyList<Span>>>.En(means, words);
}
