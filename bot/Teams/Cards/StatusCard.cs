using System.Globalization;
using AdaptiveCards;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Cards;

/// <summary>Where an initiative stands, its situation and its money side by side.</summary>
public static class StatusCard
{
    private const int MostIndicators = 5;

    /// <summary>Draws the card.</summary>
    public static CardMessage Of(StatusView view, Language language)
    {
        var words = new Wording(language);
        var answer = view.Latest?.Update.Answer;
        return CardFrame.Message(
            words,
            Summary(view, words),
            [
                Pieces.Heading(view.Initiative.Name),
                Pieces.Quiet(words["status.whose", view.Committee ?? view.Initiative.Committee, view.Owner is { } owner ? words["status.owner", CardText.Literal(owner, 80)] : words["status.noOwner"]]),
                Pieces.Side(Columns(view, words)),
                answer is null ? null : Pieces.Fact(words["status.progress"], words.Percent(answer.Progress)),
                .. answer is null ? [] : Pieces.Said(words["status.done"], answer.Done),
                .. answer is null ? [] : Pieces.Said(words["status.deviation"], answer.Deviation),
                .. answer is null ? [] : Pieces.Said(words["status.measure"], answer.Measure),
                .. Indicators(view.Initiative.Indicators, words),
                view.Latest is { } latest ? Pieces.Small(Answered(latest.Update, view.AnsweredBy, words)) : null,
                Buttons.Row(
                    view.MayAnswer ? Buttons.Press(words["status.update"], new UpdateOpen(view.Initiative.Id, language)) : null,
                    view.Budget is null ? null : Buttons.Press(words["status.budget"], new BudgetShow(view.Initiative.Id, view.Year, language))),
            ]);
    }

    private static string Summary(StatusView view, Wording words)
    {
        var name = CardText.Literal(view.Initiative.Name);
        return view.Latest is not { Update: var update }
            ? words["status.summaryNone", name]
            : words[
                "status.summary",
                name,
                words.Level(update.Answer.Level),
                words.Percent(update.Answer.Progress),
                words.Day(MunicipalClock.DayOf(update.At)),
                view.Budget is { } budget ? words["status.summaryMoney", words.Amount(budget.Remaining), words.Amount(budget.Budget)] : ""];
    }

    private static IEnumerable<AdaptiveColumn> Columns(StatusView view, Wording words)
    {
        yield return view.Latest is not { } latest
            ? Pieces.Figure(words["status.level"], words["status.none"], AdaptiveTextSize.Medium)
            : Pieces.Figure(words["status.level"], words.LevelName(latest.Update.Answer.Level), AdaptiveTextSize.Medium, Before(latest, words), Pieces.ColorOf(latest.Update.Answer.Level));
        if (view.Budget is { } budget)
        {
            var year = view.Year.ToString(CultureInfo.InvariantCulture);
            var over = budget.Remaining < 0;
            yield return Pieces.Figure(
                words[over ? "status.over" : "status.remaining", year],
                words.Amount(over ? -budget.Remaining : budget.Remaining),
                AdaptiveTextSize.Medium,
                words["status.budgetLine", words.Amount(budget.Budget), words.Amount(budget.Outcome)],
                over ? AdaptiveTextColor.Attention : AdaptiveTextColor.Default);
        }
    }

    private static string Before(LatestState latest, Wording words) => latest.PreviousLevel is { } previous
        ? words["status.levelBefore", (int)latest.Update.Answer.Level, words.LevelName(previous), (int)previous]
        : words["status.levelFirst", (int)latest.Update.Answer.Level];

    private static IEnumerable<AdaptiveElement> Indicators(IReadOnlyList<Indicator> indicators, Wording words)
    {
        if (indicators.Count == 0)
        {
            yield break;
        }

        yield return Pieces.Section(words["status.indicators"]);
        foreach (var indicator in indicators.Take(MostIndicators))
        {
            yield return Pieces.Line(Pieces.Run(indicator.Name), Pieces.Subtle("\u00A0 " + Measured(indicator, words)));
        }

        if (indicators.Count > MostIndicators)
        {
            yield return Pieces.Quiet(words["list.more", indicators.Count - MostIndicators]);
        }
    }

    /// <summary>38 (mål 45) 2020: the latest year that was measured, else the latest with a target.</summary>
    private static string Measured(Indicator indicator, Wording words)
    {
        var year = indicator.Years.LastOrDefault(year => year.Outcome is not null) ?? indicator.Years.LastOrDefault(year => year.Target is not null);
        return year is null
            ? words["indicator.none"]
            : words["indicator.year", year.Year.ToString(CultureInfo.InvariantCulture), Number(year.Outcome), Number(year.Target)];

        string Number(decimal? value) => value is { } known
            ? CardText.Literal($"{known.ToString("0.##", words.Language.Culture)} {indicator.Unit}", 60)
            : words["indicator.missing"];
    }

    private static string Answered(StatusUpdate update, string? by, Wording words)
    {
        var day = Wording.Iso(MunicipalClock.DayOf(update.At));
        var said = by is null ? words["status.answered", day] : words["status.answeredBy", CardText.Literal(by, 80), day];
        return update.Late ? words["status.answeredLate", said] : said;
    }
}
