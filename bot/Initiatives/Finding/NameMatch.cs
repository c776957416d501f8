namespace TeamsAssistant.Initiatives.Finding;

/// <summary>What a text may mean.</summary>
/// <param name="Nearness">How it fits; the same for all of them.</param>
/// <param name="Initiatives">All that fit so, in the register's order; empty: none.</param>
public sealed record NameMatch(Nearness Nearness, IReadOnlyList<Initiative> Initiatives)
{
    /// <summary>Nothing fits.</summary>
    public static NameMatch None { get; } = new(Nearness.None, []);
}
