using TeamsAssistant.Budget;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Cards;

/// <summary>What the status card shows.</summary>
public sealed record StatusView
{
    /// <summary>The initiative.</summary>
    public required Initiative Initiative { get; init; }

    /// <summary>The year of the money beside it.</summary>
    public required int Year { get; init; }

    /// <summary>Its committee's name, or null: the abbreviation is shown.</summary>
    public string? Committee { get; init; }

    /// <summary>Name of the responsible official, or null: there is none, which is said.</summary>
    public string? Owner { get; init; }

    /// <summary>Where it stands, or null: never answered.</summary>
    public LatestState? Latest { get; init; }

    /// <summary>Name of who answered, or null.</summary>
    public string? AnsweredBy { get; init; }

    /// <summary>The year's money, or null: the reader may not see it.</summary>
    public BudgetStatement? Budget { get; init; }

    /// <summary>Whether the reader may answer for it: then she gets the button.</summary>
    public bool MayAnswer { get; init; }
}
