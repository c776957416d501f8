namespace TeamsAssistant.Teams.Sending.Progress;

/// <summary>How a sending stands.</summary>
/// <param name="All">How many were to be told.</param>
/// <param name="Sent">How many are, or no longer need to be.</param>
/// <param name="Failed">How many could not be reached.</param>
internal sealed record SendCount(int All, int Sent, int Failed)
{
    /// <summary>How many are done with.</summary>
    public int Ended => Sent + Failed;

    /// <summary>Whether nobody waits.</summary>
    public bool IsOver => Ended == All;
}
