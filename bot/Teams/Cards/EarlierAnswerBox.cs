using AdaptiveCards;
using TeamsAssistant.Calendar;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Cards;

/// <summary>The whole answer that stands, to read beside the fields.</summary>
internal static class EarlierAnswerBox
{
    private const int RoomForBoth = 7_000;
    private const int FrameOfParagraph = 150;
    private const int Least = 160;

    public static AdaptiveContainer? Of(AnswerFormView view, Wording words)
    {
        if (view.Earlier is not { Update: { Answer: var answer } update } earlier)
        {
            return null;
        }

        var longest = Room(view.Fields, answer);
        var day = Wording.Iso(MunicipalClock.DayOf(update.At));
        return Pieces.Box(
            AdaptiveContainerStyle.Emphasis,
            [
                Pieces.Line(Pieces.Strong(earlier.By is { } by ? words["status.answeredBy", CardText.Literal(by, 80), day] : words["status.answered", day])),
                Pieces.Fact(words["status.level"], words.Level(answer.Level)),
                answer.Progress is { } percent ? Pieces.Fact(words["status.progress"], words.Percent(percent)) : null,
                .. Pieces.Said(words["status.done"], answer.Done, longest),
                .. Pieces.Said(words["status.deviation"], answer.Deviation, longest),
                .. Pieces.Said(words["status.measure"], answer.Measure, longest),
                answer.Decider is { } decider ? Pieces.Fact(words["status.decider"], decider) : null,
                answer.Forecast is { } forecast ? Pieces.Fact(words["receipt.forecast", $"{update.ForecastYear}"], words.Amount(forecast)) : null,
                answer.ForecastWhy is { } why ? Pieces.Fact(words["status.why"], why) : null,
                .. answer.Indicators.Take(IndicatorLine.Most).Select(value => IndicatorLine.Of(view.Initiative, value, words)),
                .. Pieces.Said(words["status.lesson"], answer.Lesson, longest),
            ]);
    }

    // What stands in the fields goes before: the card holds no more than it holds.
    private static int Room(AnswerForm fields, Answer answer)
    {
        string?[] typed = [fields.Done, fields.Deviation, fields.Measure, fields.Decider, fields.Why, fields.Lesson];
        string?[] shown = [answer.Done, answer.Deviation, answer.Measure, answer.Lesson];
        var frames = shown.Sum(text => CardText.Paragraphs(text ?? "").Count) * FrameOfParagraph;
        return Math.Clamp((RoomForBoth - frames - typed.Sum(text => CardText.SizeOf(text ?? ""))) / typed.Length, Least, Pieces.LongText);
    }
}
