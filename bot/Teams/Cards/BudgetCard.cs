using System.Globalization;
using AdaptiveCards;
using TeamsAssistant.Budget;
using TeamsAssistant.Calendar;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Cards;

/// <summary>What is left of an initiative's money, what it is made of, where the figures come from, and how the initiative fares.</summary>
public static class BudgetCard
{
    private const int MostRows = 8;

    /// <summary>Draws the card.</summary>
    /// <param name="statement">The year's money.</param>
    /// <param name="latest">Where the initiative stands, or null.</param>
    /// <param name="forecastBy">Name of the official who gave the forecast, or null: not known.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="seen">Ids of the initiatives that the reader sees: other parts are counted, never named. Null: she sees all.</param>
    public static CardMessage Of(
        BudgetStatement statement, LatestState? latest, string? forecastBy, Language language, IReadOnlySet<string>? seen = null)
    {
        var words = new Wording(language);
        var sentence = BudgetSentence.Of(statement, words);
        return CardFrame.Message(
            words,
            sentence,
            [
                Pieces.Heading(statement.Initiative.Name),
                Pieces.Quiet(Below(statement, words)),
                Pieces.Side(Large(statement, words), Situation(latest, words)),
                .. Rows(statement, words),
                statement.NeedsExplanation ? Pieces.Alert(words["budget.explain"]) : null,
                Pieces.Line(Pieces.Subtle(sentence, CardFrame.LongestSentence)),
                .. Sources(statement, words),
                .. Missing(statement, seen, words),
                Pieces.Small(Source(statement, forecastBy, words)),
                Buttons.Row(
                    Buttons.Press(words["budget.status"], new StatusShow(statement.Initiative.Id, language)),
                    statement.Closed ? null : Another(statement, -1, words)),
                statement.Closed ? Buttons.Row(Another(statement, -1, words), Another(statement, +1, words)) : null,
            ]);
    }

    /// <summary>The year before or after. In a row of their own where there are two: three buttons are cut off on a phone.</summary>
    private static AdaptiveAction Another(BudgetStatement statement, int step, Wording words) => Buttons.Press(
        words["budget.year", Year(statement.Year + step)],
        new BudgetShow(statement.Initiative.Id, statement.Year + step, words.Language));

    private static string Below(BudgetStatement statement, Wording words)
    {
        var title = words[statement.Closed ? "budget.titleClosed" : "budget.title", Year(statement.Year)];
        return statement.Parts == 0 ? title : words["budget.parts", title, statement.Parts];
    }

    /// <summary>What is left, as wide as it is: an English amount is long, and must not run into what stands beside it.</summary>
    private static AdaptiveColumn Large(BudgetStatement statement, Wording words)
    {
        var column = statement.Remaining switch
        {
            null => Pieces.Figure(words["budget.remaining"], words["budget.unknown"], AdaptiveTextSize.Large),
            < 0 and var left => Pieces.Figure(words["budget.over"], words.Amount(-left), AdaptiveTextSize.ExtraLarge, color: AdaptiveTextColor.Attention),
            var left => Pieces.Figure(words["budget.remaining"], words.Amount(left), AdaptiveTextSize.ExtraLarge),
        };
        column.Width = AdaptiveColumnWidth.Auto;
        return column;
    }

    private static AdaptiveColumn Situation(LatestState? latest, Wording words)
    {
        var column = Level(latest, words);
        column.Spacing = AdaptiveSpacing.ExtraLarge;
        return column;
    }

    private static AdaptiveColumn Level(LatestState? latest, Wording words) => latest is null
        ? Pieces.Figure(words["status.level"], words["status.none"], AdaptiveTextSize.Medium)
        : Pieces.Figure(
            words["status.level"],
            words.LevelName(latest.Update.Answer.Level),
            AdaptiveTextSize.Medium,
            words["status.levelOn", (int)latest.Update.Answer.Level, words.Day(MunicipalClock.DayOf(latest.Update.At))],
            Pieces.ColorOf(latest.Update.Answer.Level));

    /// <summary>What the figure above is made of.</summary>
    private static IEnumerable<AdaptiveElement> Rows(BudgetStatement statement, Wording words)
    {
        yield return Pieces.Row(words["budget.budget"], words.Amount(statement.Budget));
        yield return Pieces.Row(words["budget.outcome"], words.Amount(statement.Outcome), BudgetSentence.Through(statement, words));
        if (!statement.Closed)
        {
            yield return Pieces.Row(words["budget.forecastLabel"], words.Amount(statement.Forecast?.Amount), BudgetSentence.Deviation(statement, words));
        }

        if (statement.Revenue is { } revenue and not 0)
        {
            yield return Pieces.Row(words["budget.revenue"], words.Amount(revenue), words["budget.revenueApart"]);
        }
    }

    private static IEnumerable<AdaptiveElement> Sources(BudgetStatement statement, Wording words)
    {
        if (statement.Sources.Count == 0)
        {
            yield break;
        }

        yield return Pieces.Section(words["budget.sources"]);
        foreach (var source in statement.Sources.Take(MostRows))
        {
            yield return Pieces.Row(
                source.Source, words.Amount(source.Budget), source.Used is { } used ? words["budget.used", words.Amount(used)] : null);
        }

        if (statement.Sources.Count > MostRows)
        {
            yield return Pieces.Quiet(words["list.more", statement.Sources.Count - MostRows]);
        }

        if (statement.Uncovered is { } uncovered and not 0)
        {
            yield return Pieces.Row(words["budget.uncovered"], words.Amount(uncovered), words["budget.uncoveredWhy"]);
        }
    }

    private static IEnumerable<AdaptiveElement> Missing(BudgetStatement statement, IReadOnlySet<string>? seen, Wording words)
    {
        if (statement.Missing.Count == 0)
        {
            yield break;
        }

        yield return Pieces.Section(words["budget.missing"]);
        var named = statement.Missing.Where(part => seen is null || seen.Contains(part.Initiative)).ToList();
        foreach (var part in named.Take(MostRows))
        {
            yield return Pieces.Line(words[$"lack.{part.Lack}", CardText.Literal(part.Name, 160)]);
        }

        if (named.Count > MostRows)
        {
            yield return Pieces.Quiet(words["list.more", named.Count - MostRows]);
        }

        var unseen = statement.Missing.Except(named).Select(part => part.Initiative).Distinct().Count();
        if (unseen > 0)
        {
            yield return Pieces.Quiet(words[unseen == 1 ? "lack.unseenOne" : "lack.unseen", unseen]);
        }
    }

    private static string Source(BudgetStatement statement, string? forecastBy, Wording words)
    {
        var parts = new List<string>();
        foreach (var import in statement.Imports.Take(2))
        {
            parts.Add(words["budget.file", CardText.Literal(import.File, 120), Wording.Iso(MunicipalClock.DayOf(import.At))]);
        }

        if (BudgetSentence.BookedThrough(statement) is { } month)
        {
            parts.Add(words["budget.booked", words.Month(month)]);
        }

        parts.Add(Basis(statement.Forecast, forecastBy, words));
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    private static string Basis(Forecast? forecast, string? by, Wording words) => forecast switch
    {
        null => "",
        { Basis: ForecastBasis.StraightLine } => words["budget.straightLine", Wording.Iso(forecast.Day)],
        { Basis: ForecastBasis.Official } when by is not null => words["budget.officialBy", CardText.Literal(by, 80), Wording.Iso(forecast.Day)],
        _ => words["budget.official", Wording.Iso(forecast.Day)],
    };

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
