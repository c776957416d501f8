using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents;

/// <summary>A wish for a matter's document.</summary>
/// <param name="Committee">The committee.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Meeting">Sammanträde that it is for.</param>
/// <param name="Language">Language of the document.</param>
public sealed record MatterOrder(Committee Committee, MatterKind Kind, DateOnly Meeting, Language Language)
{
    /// <summary>What it is about where the kind does not say it, or null.</summary>
    public string? Subject { get; init; }

    /// <summary>The days that it is about; null: the kind's usual ones.</summary>
    public Period? Period { get; init; }

    /// <summary>Insats-id of what it is about, programmes with their parts; empty: all that the kind takes.</summary>
    public IReadOnlyList<string> Initiatives { get; init; } = [];

    /// <summary>Id of the round that it builds on; null: the one that feeds the meeting.</summary>
    public string? Round { get; init; }

    /// <summary>Key of the matter that it is made for; null: the one that all the above name. A matter keeps what it was registered with.</summary>
    public string? Matter { get; init; }

    /// <summary>Why the matter goes on though something is missing; null: nothing new is said.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether the matter is marked ready with it.</summary>
    public bool Ready { get; init; }

    /// <summary>Whether a document that people have deleted is put anew.</summary>
    public bool Anew { get; init; }
}
