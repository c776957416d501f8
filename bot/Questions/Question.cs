using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Questions;

/// <summary>A question about money, as it was understood. What it means is said back in every answer.</summary>
public sealed record Question
{
    /// <summary>How many a list of the largest shows when no number was said.</summary>
    public const int UsualCount = 5;

    /// <summary>Which amount.</summary>
    public required Measure Measure { get; init; }

    /// <summary>Of what.</summary>
    public required Subject Subject { get; init; }

    /// <summary>When.</summary>
    public required Span Span { get; init; }

    /// <summary>In what shape.</summary>
    public Form Form { get; init; }

    /// <summary>What the subject is compared with, or null.</summary>
    public Subject? Other { get; init; }

    /// <summary>The time that the span is compared with, or null.</summary>
    public Span? OtherSpan { get; init; }

    /// <summary>The source whose share, or whose use, is asked for; null: none, or any.</summary>
    public string? Source { get; init; }

    /// <summary>How many a list of the largest shows, 1–20.</summary>
    public int Count { get; init; } = UsualCount;

    /// <summary>Whether a list is about programmes; else about initiatives without parts.</summary>
    public bool Programmes { get; init; }

    /// <summary>Whether the register has the initiatives that it names: a button may be older than the register, or made up.</summary>
    public bool IsOf(Register register)
    {
        return Has(Subject) && (Other is null || Has(Other));

        bool Has(Subject subject) => subject.Kind != SubjectKind.Initiative || register.FindInitiative(subject.Key) is not null;
    }
}
