using TeamsAssistant.Rounds;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>Asks before people are reminded, with the number.</summary>
public static class RemindCard
{
    /// <summary>Draws the question.</summary>
    /// <param name="round">The round.</param>
    /// <param name="people">How many would get a message.</param>
    /// <param name="many">More than is done without asking twice.</param>
    /// <param name="language">The reader's language.</param>
    public static CardMessage Of(Round round, int people, bool many, Language language)
    {
        var words = new Wording(language);
        var question = words["remind.question", people, RoundName.Of(round, language)];
        return CardFrame.Message(
            words,
            question,
            Pieces.Line(question),
            many ? Pieces.Alert(words["remind.many", people]) : null,
            Buttons.Row(Buttons.Primary(words["remind.do", people], new RemindSend(round.Id, people, language))));
    }
}
