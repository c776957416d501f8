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

    /// <summary>Key of the matter that it is made for; null: the one that committee, meeting, kind and subject name.</summary>
    public string? Matter { get; init; }

    /// <summary>Why the matter goes on though something is missing; null: nothing new is said.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether a document that people have deleted is put anew.</summary>
    public bool Anew { get; init; }

    /// <summary>Key of its matter.</summary>
    public string Id => Matter ?? MatterId.Of(Committee.Abbreviation, Meeting, Kind, Subject);
}
