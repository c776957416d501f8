using AdaptiveCards;
using TeamsAssistant.Calendar;

namespace TeamsAssistant.Teams.Cards;

/// <summary>The whole answer that stands, to read beside the fields.</summary>
internal static class EarlierAnswerBox
{
    public static AdaptiveContainer? Of(AnswerFormView view, Wording words)
    {
        if (view.Earlier is not { Update: { Answer: var answer } update } earlier)
        {
            return null;
        }

        var day = Wording.Iso(MunicipalClock.DayOf(update.At));
        return Pieces.Box(
            AdaptiveContainerStyle.Emphasis,
            [
                Pieces.Line(Pieces.Strong(earlier.By is { } by ? words["status.answeredBy", CardText.Literal(by, 80), day] : words["status.answered", day])),
                Pieces.Fact(words["status.level"], words.Level(answer.Level)),
                answer.Progress is { } percent ? Pieces.Fact(words["status.progress"], words.Percent(percent)) : null,
                .. Pieces.Said(words["status.done"], answer.Done),
                .. Pieces.Said(words["status.deviation"], answer.Deviation),
                .. Pieces.Said(words["status.measure"], answer.Measure),
                .. Pieces.Said(words["status.decider"], answer.Decider),
                answer.Forecast is { } forecast ? Pieces.Fact(words["receipt.forecast", $"{update.ForecastYear}"], words.Amount(forecast)) : null,
                .. Pieces.Said(words["status.why"], answer.ForecastWhy),
                .. answer.Indicators.Select(value => IndicatorLine.Of(view.Initiative, value, words)),
                .. Pieces.Said(words["status.lesson"], answer.Lesson),
            ]);
    }
}
