namespace TeamsAssistant.Teams.Sending.Pacing;

/// <summary>
/// Tells a conversation that takes no more from an app that may send no more: when most of the latest sends, to several conversations, were
/// turned away for coming too fast, it is the app. Pure; not for several threads.
/// </summary>
internal sealed class Throttling
{
    private const int Latest = 20;
    private const int Conversations = 5;

    private readonly Queue<(string Conversation, bool Refused)> outcomes = new();

    /// <summary>Notes what became of a send; true: the app as a whole is to pause.</summary>
    public bool Note(string conversation, bool refused)
    {
        outcomes.Enqueue((conversation, refused));
        if (outcomes.Count > Latest)
        {
            outcomes.Dequeue();
        }

        var turnedAway = outcomes.Where(outcome => outcome.Refused).ToList();
        return refused
            && turnedAway.Count > outcomes.Count / 2
            && turnedAway.Select(outcome => outcome.Conversation).Distinct().Count() >= Conversations;
    }
}
