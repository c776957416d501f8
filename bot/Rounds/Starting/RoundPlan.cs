using TeamsAssistant.Access;

namespace TeamsAssistant.Rounds.Starting;

/// <summary>Which round is to be started, or why none can be.</summary>
/// <param name="Round">The round, or null.</param>
/// <param name="Prompts">What it asks about, in the register's order.</param>
/// <param name="Refusal">Why not, or null.</param>
public sealed record RoundPlan(Round? Round, IReadOnlyList<Prompt> Prompts, Refusal? Refusal)
{
    /// <summary>The open round that stands in the way, or null.</summary>
    public Round? AlreadyOpen { get; private init; }

    internal static RoundPlan No(string code, params string[] arguments) => new(null, [], new Refusal(code, null, arguments));

    internal static RoundPlan No(Round open) => No("round.alreadyOpen", open.Id) with { AlreadyOpen = open };
}
