using TeamsAssistant.Initiatives;
using TeamsAssistant.Initiatives.Finding;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>How a question about an initiative is read: what is named, and for which year.</summary>
/// <param name="Words">The name as written, without what stands around it; empty: none was named.</param>
/// <param name="Match">What it may mean in the register.</param>
/// <param name="Year">The year asked about; the current one when none was named (rules.md, Amounts and sums).</param>
/// <param name="SeveralYears">More than one year was named, and none of them belongs to the name.</param>
internal sealed record NameInQuestion(string Words, NameMatch Match, int Year, bool SeveralYears)
{
    // Each year is a reading to try; nobody means more.
    private const int MostYears = 4;

    // What stands around a name in a question and is no part of it; folded.
    private static readonly HashSet<string> Filler =
    [
        "och", "and", "mellan", "between", "for", "av", "under", "ar", "till", "at", "pa", "i", "om", "med", "hos", "over", "den", "det", "da", "nu", "just", "idag", "hittills", "egentligen",
        "tack", "snalla", "ut", "kvar", "pengar", "insatsen", "insats", "programmet", "projektet", "aret",
        "of", "in", "on", "the", "left", "cost", "please", "now", "today", "initiative", "programme", "thanks",
    ];

    /// <summary>
    /// Reads it. A name comes before a year: "Agenda 2030" is not what "Agenda" costs in 2030. So the whole is tried as a name first, then
    /// without each year; and only when none of these is a whole name is it guessed which words are the year.
    /// </summary>
    public static NameInQuestion Read(string question, IReadOnlyList<Initiative> register, DateOnly today)
    {
        var spoken = new SpokenText(question);
        var years = YearInQuestion.In(spoken, today);
        var whole = spoken.Between(0, spoken.Count);
        var readings = years.Reverse().Take(MostYears)
            .Select(year => (Words: Trim(spoken.Without(year.From, year.To)), year.Year))
            .Prepend((Words: Trim(whole), today.Year))
            .Prepend((Words: whole, today.Year))
            .ToList();
        foreach (var (words, year) in readings)
        {
            // "I år och i fjol": a year that was trimmed away was meant too.
            var left = YearInQuestion.In(new SpokenText(words), today).Count;
            var match = InitiativeFinder.Find(words, register);
            if (match.Nearness == Nearness.Whole && (left >= years.Count - 1 || years.Count < 2))
            {
                return new NameInQuestion(words, match, year, SeveralYears: false);
            }
        }

        var several = years.Select(year => year.Year).Distinct().Count() > 1;
        var (name, meant) = several ? (WithoutAll(spoken, years), years[^1].Year) : years.Count == 0 ? readings[1] : readings[2];
        return new NameInQuestion(name, InitiativeFinder.Find(name, register), meant, several);
    }

    private static string WithoutAll(SpokenText spoken, IReadOnlyList<YearInQuestion> years)
    {
        var ends = years.Select(year => year.To).Prepend(0);
        var starts = years.Select(year => year.From).Append(spoken.Count);
        return Trim(string.Join(' ', ends.Zip(starts, (from, to) => Trim(spoken.Between(from, to)))));
    }

    private static string Trim(string words)
    {
        var spoken = new SpokenText(words);
        var (from, to) = (0, spoken.Count);
        while (from < to && Filler.Contains(spoken.Folded[from]))
        {
            from++;
        }

        while (to > from && Filler.Contains(spoken.Folded[to - 1]))
        {
            to--;
        }

        return spoken.Between(from, to);
    }
}
