using System.Globalization;
using AdaptiveCards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Cards;

/// <summary>That an answer is stored, what it says, and the way to correct it.</summary>
public static class ReceiptCard
{
    private const int MostBesideLesson = 2 * Pieces.LongText;

    /// <summary>Draws the receipt.</summary>
    public static CardMessage Of(ReceiptView view, Language language)
    {
        var words = new Wording(language);
        var name = CardText.Literal(view.Initiative.Name);
        var answer = view.Update.Answer;
        var title = words[view.Again ? "receipt.again" : view.Update.Supersedes is null ? "receipt.title" : "receipt.corrected", name];
        var done = view is { AllAnswered: true, Round: { } round } ? words["receipt.all", RoundName.Of(round, language)] : null;
        return CardFrame.Message(
            words,
            answer.Progress is { } said
                ? words["receipt.summary", title, words.Level(answer.Level), words.Percent(said), done ?? ""]
                : words["receipt.summaryLevel", title, words.Level(answer.Level), done ?? ""],
            [
                Pieces.Heading(title),
                Pieces.Quiet(words[view.Update.Late ? "receipt.late" : "receipt.at", Wording.Instant(view.Update.At)]),
                done is null ? null : Pieces.Box(AdaptiveContainerStyle.Good, Pieces.Line(done)),
                Pieces.Side(
                [
                    Pieces.Figure(words["status.level"], words.Level(answer.Level), AdaptiveTextSize.Default, color: Pieces.ColorOf(answer.Level)),
                    .. answer.Progress is { } percent ? [Pieces.Figure(words["status.progress"], words.Percent(percent), AdaptiveTextSize.Default)] : Array.Empty<AdaptiveColumn>(),
                ]),
                .. Pieces.Said(words["status.done"], answer.Done),
                .. Pieces.Said(words["status.deviation"], answer.Deviation),
                .. Pieces.Said(words["status.measure"], answer.Measure),
                answer.Decider is { } decider ? Pieces.Fact(words["status.decider"], decider) : null,
                answer.Forecast is { } forecast ? Pieces.Fact(words["receipt.forecast", Year(view)], words.Amount(forecast)) : null,
                answer.ForecastWhy is { } why ? Pieces.Fact(words["status.why"], why) : null,
                .. answer.Indicators.Take(IndicatorLine.Most).Select(value => IndicatorLine.Of(view.Initiative, value, words)),
                .. Lesson(answer, words),
                Buttons.Row(
                    Buttons.Press(words["form.correct"], new AnswerCorrect(view.Initiative.Id, view.Update.Id, view.Update.Round, language)),
                    Buttons.Press(words["budget.status"], new StatusShow(view.Initiative.Id, language))),
            ]);
    }

    /// <summary>In whole where there is room: three texts at their longest leave a line of it.</summary>
    private static IEnumerable<AdaptiveElement> Lesson(Answer answer, Wording words) => answer.Lesson is { } lesson
        && CardText.SizeOf(answer.Done + answer.Deviation + answer.Measure) > MostBesideLesson
            ? [Pieces.Fact(words["status.lesson"], lesson)]
            : Pieces.Said(words["status.lesson"], answer.Lesson);

    private static string Year(ReceiptView view) => view.Update.ForecastYear.ToString(CultureInfo.InvariantCulture);
}
