using System.Globalization;
using TeamsAssistant.Calendar;
using TeamsAssistant.Rounds;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>What people call a round: by what it asks about, not by its id.</summary>
public static class RoundName
{
    private const int MostNamed = 2;
    private const int NameSize = 50;

    /// <summary>T3 2026, oktober 2026, vecka 41 2026, halvår 2 2026, 2026; a period that is none of these by its days.</summary>
    public static string Of(Round round, Language language)
    {
        var words = new Wording(language);
        var (from, to) = (round.Period.From, round.Period.To);
        var year = to.Year;
        var months = from.Day == 1 && to == to.AddDays(1 - to.Day).AddMonths(1).AddDays(-1) && from.Year == year ? to.Month - from.Month + 1 : 0;
        return (round.Cadence, months) switch
        {
            (Cadence.Tertial, 4) when to.Month % 4 == 0 => words["name.tertial", to.Month / 4, Year(year)],
            (Cadence.HalfYear, 6) when to.Month % 6 == 0 => words["name.halfYear", to.Month / 6, Year(year)],
            (Cadence.Year, 12) => Year(year),
            (_, 1) => words.Month(from),
            (Cadence.Week, _) when to == from.AddDays(6) && from.DayOfWeek == DayOfWeek.Monday =>
                words["name.week", ISOWeek.GetWeekOfYear(from.ToDateTime(TimeOnly.MinValue)), Year(ISOWeek.GetYear(from.ToDateTime(TimeOnly.MinValue)))],
            _ => words["figure.span", Wording.Iso(from), Wording.Iso(to)],
        };
    }

    /// <summary>The name and whose round it is: T3 2026 · Kommunstyrelsen.</summary>
    internal static string Full(Round round, string? committee, Wording words) =>
        words["name.full", Of(round, words.Language), Whose(round, committee, words)];

    /// <summary>The heading of a round's card; of a part of the round with the initiatives that it is about.</summary>
    internal static string Title(RoundOverview overview, Wording words)
    {
        var name = Of(overview.Round, words.Language);
        if (overview.Only.Count == 0)
        {
            return words["round.title", name];
        }

        var names = string.Join(", ", overview.Prompts.Take(MostNamed).Select(prompt => CardText.Literal(prompt.Initiative.Name, NameSize)));
        return words["round.titleOf", name, overview.Prompts.Count > MostNamed ? $"{names} {words["list.more", overview.Prompts.Count - MostNamed]}" : names];
    }

    /// <summary>Whose round it is, by the committee's name if it is known, else by its abbreviation.</summary>
    internal static string Whose(Round round, string? committee, Wording words) =>
        committee ?? round.Committee ?? words["name.allCommittees"];

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
