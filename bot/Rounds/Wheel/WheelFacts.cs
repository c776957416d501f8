using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds.Closing;
using TeamsAssistant.Rounds.Duties;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Rounds.Wheel;

/// <summary>Everything that decides what the calendar has to do.</summary>
public sealed record WheelFacts
{
    /// <summary>The register.</summary>
    public required Register Register { get; init; }

    /// <summary>Planned rounds: the register's and those made in Teams.</summary>
    public required IReadOnlyList<PlannedRound> Wheel { get; init; }

    /// <summary>Ids of rounds, started or not, that wait until somebody resumes them; without case.</summary>
    public required IReadOnlySet<string> Paused { get; init; }

    /// <summary>Rounds that are open or closing.</summary>
    public required IReadOnlyList<Round> Rounds { get; init; }

    /// <summary>What each of them asks about, by the round's id.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Prompt>> Prompts { get; init; }

    /// <summary>Where each initiative stands, by Insats-id without case.</summary>
    public required IReadOnlyDictionary<string, LatestState> Latest { get; init; }

    /// <summary>Who answers for what today.</summary>
    public required DutyRoster Roster { get; init; }

    /// <summary>The latest closed rounds of each committee.</summary>
    public required IReadOnlyList<CommitteeTrend> Trends { get; init; }

    /// <summary>Who has answered the round and who has not.</summary>
    public RoundOverview Of(Round round) => RoundOverview.Of(round, Prompts.GetValueOrDefault(round.Id) ?? [], Register, Latest);

    /// <summary>Whether a round with the id is closed, as far as it could be started again.</summary>
    public bool IsClosed(string id) => Trends.Any(trend => trend.Holds(id));
}
