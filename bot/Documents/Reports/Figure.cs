using System.Globalization;
using System.Text.Json.Serialization;

namespace TeamsAssistant.Documents.Reports;

/// <summary>A figure with its origin: enough to refresh it and to trace it to the update or the import it comes from.</summary>
public sealed record Figure
{
    /// <summary>Short key, unique in the report, for example <c>fig-0001</c>: the tag of its content control.</summary>
    public required string Key { get; init; }

    /// <summary>Its number in the list of sources, by which people ask about it: 42 of <c>fig-0042</c>.</summary>
    [JsonIgnore]
    public int Number => int.Parse(Key.AsSpan(Key.IndexOf('-', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture);

    /// <summary>The figure as people read it, unit included where no column heading says it.</summary>
    public required string Text { get; init; }

    /// <summary>The exact value: öre, percent, level, or in the indicator's own unit; null: missing, or a count.</summary>
    public decimal? Value { get; init; }

    /// <summary>What kind of figure it is.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>What it is about, for people: the name of the initiative or indicator, or the committee.</summary>
    public required string About { get; init; }

    /// <summary>Insats-id, or null for a sum over the committee's initiatives.</summary>
    public string? Initiative { get; init; }

    /// <summary>Indikator-id, or null.</summary>
    public string? Indicator { get; init; }

    /// <summary>A year (<c>2026</c>) or two days (<c>2026-09-01/2026-12-31</c>).</summary>
    public required string Period { get; init; }

    /// <summary>Where it comes from.</summary>
    public required FigureSource Source { get; init; }
}
