namespace TeamsAssistant.Questions;

/// <summary>What a question is about.</summary>
/// <param name="Kind">Kind of thing.</param>
/// <param name="Key">Insats-id, abbreviation of the committee, name of the department, area or source; empty for all.</param>
public sealed record Subject(SubjectKind Kind, string Key)
{
    /// <summary>Everything that the person sees.</summary>
    public static Subject All { get; } = new(SubjectKind.All, "");

    /// <summary>An initiative or a programme.</summary>
    public static Subject Initiative(string id) => new(SubjectKind.Initiative, id);

    /// <summary>A source.</summary>
    public static Subject Source(string name) => new(SubjectKind.Source, name);
}
