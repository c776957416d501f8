using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Library;

namespace TeamsAssistant.Documents;

/// <summary>What became of the wish for a matter's document: the document, or why not.</summary>
public sealed record MatterResult
{
    /// <summary>Why nothing was made; null when it was.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>The matter as stored.</summary>
    public Matter? Matter { get; init; }

    /// <summary>The document in the library, with its link; unchanged when it was there already.</summary>
    public LibraryFile? File { get; init; }

    /// <summary>The days that it is about where the kind says them; null: its round or meeting does.</summary>
    public Period? Period { get; init; }

    /// <summary>The pending work that it is the end of, to be told; null: none was begun.</summary>
    public string? Work { get; init; }

    /// <summary>What the document lacks, as it says itself.</summary>
    public IReadOnlyList<ReportGap> Gaps { get; init; } = [];
}
