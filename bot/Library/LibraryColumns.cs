namespace TeamsAssistant.Library;

/// <summary>What the library's columns say of a document.</summary>
/// <param name="Kind">Kind of document, as people call it: Tjänsteskrivelse.</param>
/// <param name="Committee">Abbreviation of the committee.</param>
/// <param name="Meeting">Day of the meeting, where there is one.</param>
/// <param name="DiaryNumber">Where the matter has one.</param>
/// <param name="State">State of the matter, as people call it.</param>
/// <param name="Initiatives">Ids of the initiatives that it tells of.</param>
public sealed record LibraryColumns(
    string Kind, string Committee, DateOnly? Meeting, string? DiaryNumber, string State, IReadOnlyList<string> Initiatives)
{
    /// <summary>Whether both say the same.</summary>
    internal bool Says(LibraryColumns? other) =>
        other is not null && this with { Initiatives = other.Initiatives } == other && Initiatives.SequenceEqual(other.Initiatives);
}
