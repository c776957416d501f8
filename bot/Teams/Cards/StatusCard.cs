using System.Globalization;
using AdaptiveCards;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds.Answering;
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
        return CardFrame.Message(
            words,
            Summary(view, words),
            [
                Pieces.Heading(view.Initiative.Name),
                Pieces.Quiet(words["status.whose", view.Committee ?? view.Initiative.Committee, view.Owner is { } owner ? words["status.owner", CardText.Literal(owner, 80)] : words["status.noOwner"]]),
                Pieces.Side(Columns(view, words)),
                view.Latest?.Progress is { } progress ? Pieces.Fact(words["status.progress"], Progress(progress, view.Latest.Update, words)) : null,
                .. view.Latest is { Update: var said } ? Said(said, words) : [],
                .. Indicators(view, words),
                view.Latest is { } latest ? Pieces.Small(Answered(latest.Update, view.AnsweredBy, words)) : null,
                Buttons.Row(
                    view.MayAnswer ? Buttons.Press(words["status.update"], new UpdateOpen(view.Initiative.Id, language)) : null,
                    view.Budget is null ? null : Buttons.Press(words["status.budget"], new BudgetShow(view.Initiative.Id, view.Year, language))),
            ]);
    }

    /// <summary>What stands; the forecast is in the money beside it.</summary>
    private static IEnumerable<AdaptiveElement> Said(StatusUpdate update, Wording words) =>
        from one in SaidFields.In(update, words)
        where !one.Field.Once && one.Field.Kind != AnswerFieldKind.Amount
        from drawn in one.Field.Kind == AnswerFieldKind.Text ? Pieces.Said(one.Label, one.Text) : [Pieces.Fact(one.Label, one.Text)]
        select drawn;

    private static string Summary(StatusView view, Wording words)
    {
        var name = CardText.Literal(view.Initiative.Name);
        return view.Latest is not { Update: var update }
            ? words["status.summaryNone", name]
            : Summary(view, name, update, words);
    }

    private static string Summary(StatusView view, string name, StatusUpdate update, Wording words)
    {
        var level = words.Level(update.Answer.Level);
        var day = words.Day(MunicipalClock.DayOf(update.At));
        var money = view.Budget is { } budget ? words["status.summaryMoney", words.Amount(budget.Remaining), words.Amount(budget.Budget)] : "";
        return view.Latest?.Progress is { } progress
            ? words["status.summary", name, level, words.Percent(progress.Percent), day, money]
            : words["status.summaryLevel", name, level, day, money];
    }

    /// <summary>45 %, and the day it was said when that was in an earlier answer.</summary>
    private static string Progress(GivenProgress given, StatusUpdate latest, Wording words) => given.UpdateId == latest.Id
        ? words.Percent(given.Percent)
        : words["status.progressOf", words.Percent(given.Percent), Wording.Iso(MunicipalClock.DayOf(given.At))];

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

    private static IEnumerable<AdaptiveElement> Indicators(StatusView view, Wording words)
    {
        var indicators = view.Initiative.Indicators;
        if (indicators.Count == 0)
        {
            yield break;
        }

        yield return Pieces.Section(words["status.indicators"]);
        foreach (var indicator in indicators.Take(MostIndicators))
        {
            yield return Pieces.Line(Pieces.Run(indicator.Name), Pieces.Subtle("\u00A0 " + Measured(indicator, view.Latest, words)));
        }

        if (indicators.Count > MostIndicators)
        {
            yield return Pieces.Quiet(words["list.more", indicators.Count - MostIndicators]);
        }
    }

    /// <summary>38 (mål 45) 2020: the latest year that was measured, in the register or in an answer, else the latest with a target.</summary>
    private static string Measured(Indicator indicator, LatestState? latest, Wording words)
    {
        var given = latest?.Indicators
            .Where(one => string.Equals(one.Value.Indicator, indicator.Id, StringComparison.OrdinalIgnoreCase))
            .MaxBy(one => one.Value.Year);
        var year = indicator.Years.LastOrDefault(year => year.Outcome is not null);
        if (given is not null && (year is null || year.Year < given.Value.Year))
        {
            var target = indicator.Years.FirstOrDefault(one => one.Year == given.Value.Year)?.Target;
            return words["indicator.given", Said(given.Value.Year, given.Value.Value, target), Wording.Iso(MunicipalClock.DayOf(given.At))];
        }

        year ??= indicator.Years.LastOrDefault(year => year.Target is not null);
        return year is null ? words["indicator.none"] : Said(year.Year, year.Outcome, year.Target);

        string Said(int ofYear, decimal? outcome, decimal? target) =>
            words["indicator.year", ofYear.ToString(CultureInfo.InvariantCulture), Number(outcome), Number(target)];

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
