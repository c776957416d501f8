namespace TeamsAssistant.Committees;

/// <summary>A matter as it stands on the agenda of a meeting.</summary>
/// <param name="Matter">Key of the matter.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Title of its document.</param>
/// <param name="DiaryNumber">Diarienummer, or null.</param>
public sealed record AgendaEntry(string Matter, MatterKind Kind, string Title, string? DiaryNumber)
{
    /// <summary>What was decided, or null.</summary>
    public DecisionKind? Outcome { get; init; }

    /// <summary>Number of the paragraph, or null.</summary>
    public int? Paragraph { get; init; }
}
