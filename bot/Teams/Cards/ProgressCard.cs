using AdaptiveCards;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>How a long sending goes, to whoever started it.</summary>
public static class ProgressCard
{
    /// <summary>Draws the card.</summary>
    /// <param name="all">How many were to be told.</param>
    /// <param name="sent">How many are.</param>
    /// <param name="failed">How many could not be reached.</param>
    /// <param name="language">The reader's language.</param>
    public static CardMessage Of(int all, int sent, int failed, Language language)
    {
        var words = new Wording(language);
        var over = sent + failed == all;
        var title = words[over ? "progress.done" : "progress.title"];
        return CardFrame.Message(
            words,
            words["progress.summary", title, words.Number(sent), words.Number(all), words.Number(failed)],
            Pieces.Heading(title),
            Pieces.Side(
                Pieces.Figure(words["progress.sent"], words["round.of", words.Number(sent), words.Number(all)], AdaptiveTextSize.Large),
                Pieces.Figure(words["progress.failed"], words.Number(failed), AdaptiveTextSize.Large)),
            failed > 0 ? Pieces.Quiet(words["progress.why"]) : null);
    }
}
