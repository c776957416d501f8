using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents;

/// <summary>A wish for a report: which kind, for whom, about what.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Committee">The committee that gets it.</param>
/// <param name="Language">Language of the document.</param>
public sealed record ReportOrder(MatterKind Kind, Committee Committee, Language Language)
{
    /// <summary>Sammanträde, or null: it is for no meeting.</summary>
    public DateOnly? Meeting { get; init; }

    /// <summary>
    /// Sammanträde that it was first for; null: <see cref="Meeting"/>. Without round and days it is about that meeting's year, also when the
    /// matter comes back in another.
    /// </summary>
    public DateOnly? FirstMeeting { get; init; }

    /// <summary>The days it is about; null: what is usual for the kind.</summary>
    public Period? Period { get; init; }

    /// <summary>Id of the round it is about; null: the one that feeds the meeting, or of the period.</summary>
    public string? Round { get; init; }

    /// <summary>Insats-ids that it is about, programmes with their parts; empty: all that the kind takes.</summary>
    public IReadOnlyList<string> Initiatives { get; init; } = [];

    /// <summary>What a choice of initiatives is called in title and file name, or null.</summary>
    public string? Subject { get; init; }

    /// <summary>Name of the funding source; a grant report needs one.</summary>
    public string? Source { get; init; }

    /// <summary>About all committees' initiatives; only for one who sees all committees.</summary>
    public bool Municipal { get; init; }

    /// <summary>Diarienummer as text, or null.</summary>
    public string? DiaryNumber { get; init; }

    /// <summary>The matters of the meeting, for an agenda list.</summary>
    public IReadOnlyList<AgendaMatter> Matters { get; init; } = [];
}
