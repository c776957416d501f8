namespace TeamsAssistant.Teams.Cards;

/// <summary>What the overview of a round shows to those who follow it up.</summary>
public sealed record OverviewExtras
{
    /// <summary>Nothing more.</summary>
    public static OverviewExtras None { get; } = new();

    /// <summary>Whether the reader may remind those who have not answered.</summary>
    public bool MayRemind { get; init; }

    /// <summary>Whether the reader may have the round as a workbook.</summary>
    public bool MayExport { get; init; }

    /// <summary>Levels by area over the last closed rounds.</summary>
    public IReadOnlyList<AreaTrend> Trends { get; init; } = [];

    /// <summary>Whom the round's messages could not be delivered to, and why and what to do.</summary>
    public IReadOnlyList<(string Name, string Why)> Unreached { get; init; } = [];
}
