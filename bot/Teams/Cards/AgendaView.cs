using TeamsAssistant.Committees;

namespace TeamsAssistant.Teams.Cards;

/// <summary>A meeting's agenda as a reader sees it.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Committee">Name of the committee.</param>
public sealed record AgendaView(Meeting Meeting, string Committee)
{
    /// <summary>Whether the reader is the committee's secretary.</summary>
    public bool Handles { get; init; }

    /// <summary>Whether the meeting is today or has been.</summary>
    public bool Held { get; init; }

    /// <summary>Open matters for the meeting that are not on the agenda.</summary>
    public IReadOnlyList<Matter> Others { get; init; } = [];

    /// <summary>What just happened, or why it is shown; a sentence or null.</summary>
    public string? Lead { get; init; }
}
