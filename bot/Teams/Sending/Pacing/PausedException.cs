namespace TeamsAssistant.Teams.Sending.Pacing;

/// <summary>A message that was not tried: its conversation, or the app, is to wait longer than a sender does.</summary>
/// <param name="until">When it may be tried.</param>
internal sealed class PausedException(DateTimeOffset until) : Exception
{
    /// <summary>When it may be tried.</summary>
    public DateTimeOffset Until => until;
}
