using System.Globalization;
using AdaptiveCards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>That an answer is stored, what it says, and the way to correct it.</summary>
public static class ReceiptCard
{
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
                .. Pieces.Said(words["status.decider"], answer.Decider, Pieces.ShortText),
                answer.Forecast is { } forecast ? Pieces.Fact(words["receipt.forecast", Year(view)], words.Amount(forecast)) : null,
                .. Pieces.Said(words["status.why"], answer.ForecastWhy, Pieces.ShortText),
                .. answer.Indicators.Take(IndicatorLine.Most).Select(value => IndicatorLine.Of(view.Initiative, value, words)),
                .. Pieces.Said(words["status.lesson"], answer.Lesson),
                Buttons.Row(
                    Buttons.Press(words["form.correct"], new AnswerCorrect(view.Initiative.Id, view.Update.Id, view.Update.Round, language)),
                    Buttons.Press(words["budget.status"], new StatusShow(view.Initiative.Id, language))),
            ]);
    }

    private static string Year(ReceiptView view) => view.Update.ForecastYear.ToString(CultureInfo.InvariantCulture);
}
