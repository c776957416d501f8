namespace TeamsAssistant.Rounds.Notices;

/// <summary>A notice with what became of it.</summary>
/// <param name="Notice">The notice.</param>
/// <param name="State">What became of it.</param>
/// <param name="Code">Code of the last failure, or null.</param>
/// <param name="At">When it ended, or null: it waits.</param>
public sealed record NoticeStatus(Notice Notice, NoticeState State, string? Code, DateTimeOffset? At);
