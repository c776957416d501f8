namespace TeamsAssistant.Rounds;

/// <summary>What the rounds need of the place where people are: the shared card of a round. The Teams room implements it.</summary>
public interface IRoundChannel
{
    /// <summary>Says that the round has changed, an answer being stored or the round closed: its shared cards are brought up to date soon, several answers at once.</summary>
    void AnswerStored(string round);
}
