using AdaptiveCards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>That an answer is stored, what it says, and the way to correct it.</summary>
public static class ReceiptCard
{
    // Three texts at their longest leave a line of the next.
    private const int MostBesideLast = 2 * Pieces.LongText;

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
                .. SaidFields.Of(view.Update, view.Initiative, words, room: MostBesideLast),
                Buttons.Row(
                    Buttons.Press(words["form.correct"], new AnswerCorrect(view.Initiative.Id, view.Update.Id, view.Update.Round, language)),
                    Buttons.Press(words["budget.status"], new StatusShow(view.Initiative.Id, language))),
            ]);
    }
}
