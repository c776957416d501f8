namespace TeamsAssistant.Committees;

/// <summary>What a committee decided on a matter.</summary>
/// <param name="Kind">What.</param>
/// <param name="Meeting">At which meeting.</param>
/// <param name="Paragraph">Number of the paragraph in the minutes.</param>
/// <param name="By">Entra object id of who registered it.</param>
/// <param name="At">When, UTC.</param>
public sealed record Decision(DecisionKind Kind, DateOnly Meeting, int Paragraph, string By, DateTimeOffset At)
{
    /// <summary>The meeting that it comes back to when it is tabled.</summary>
    public DateOnly? ComesBack { get; init; }

    /// <summary>What is asked for when it is sent back.</summary>
    public string? Asked { get; init; }

    /// <summary>The initiative, by Insats-id, whose owner is asked; null: the handling official.</summary>
    public string? Initiative { get; init; }

    /// <summary>The owner's answer to what was asked, or null.</summary>
    public OwnerAnswer? Answer { get; init; }

    /// <summary>Whether it ends the matter.</summary>
    public bool IsFinal => Kind is DecisionKind.Approved or DecisionKind.Noted;

    /// <summary>Whether the other says the same, whoever registered it and when.</summary>
    public bool Says(Decision other) => this == other with { By = By, At = At, Answer = Answer };
}
