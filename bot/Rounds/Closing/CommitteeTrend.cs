namespace TeamsAssistant.Rounds.Closing;

/// <summary>The latest closed rounds of a committee. It stays as small in ten years as it is after one.</summary>
/// <param name="Committee">Abbreviation, or null: rounds for all committees.</param>
/// <param name="Rounds">The latest, newest first.</param>
/// <param name="Early">
/// Rounds closed before their last day, with that day: until then the wheel would start them again, however many were closed since.
/// </param>
public sealed record CommitteeTrend(string? Committee, IReadOnlyList<RoundTrend> Rounds, IReadOnlyDictionary<string, DateOnly> Early)
{
    /// <summary>How many rounds are kept.</summary>
    public const int MostRounds = 6;

    /// <summary>Whether it knows the id as that of a closed round; without case.</summary>
    public bool Holds(string round) => Find(round) is not null || Early.Keys.Any(id => Same(id, round));

    /// <summary>The round with the id, or null.</summary>
    public RoundTrend? Find(string round) => Rounds.FirstOrDefault(known => Same(known.Round.Id, round));

    /// <summary>The trend with one more round; the same round again changes nothing.</summary>
    public CommitteeTrend With(RoundTrend closed)
    {
        var early = Early.Where(round => round.Value >= closed.ClosedOn && !Same(round.Key, closed.Round.Id))
            .Append(new(closed.Round.Id, closed.Round.LastAnswer))
            .Where(round => round.Value >= closed.ClosedOn);
        return this with
        {
            Rounds =
            [
                .. Rounds.Where(known => !Same(known.Round.Id, closed.Round.Id)).Append(closed)
                    .OrderByDescending(known => known.ClosedOn).ThenByDescending(known => known.Round.LastAnswer).ThenBy(known => known.Round.Id, StringComparer.Ordinal)
                    .Take(MostRounds),
            ],
            Early = early.ToDictionary(round => round.Key, round => round.Value, StringComparer.OrdinalIgnoreCase),
        };
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
