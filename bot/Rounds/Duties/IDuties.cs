using TeamsAssistant.Access;

namespace TeamsAssistant.Rounds.Duties;

/// <summary>Who answers for what, as people change it in Teams. Days are those of the change's instant in the municipality.</summary>
public interface IDuties
{
    /// <summary>The absence holds on its days; what the person had set for other days stays.</summary>
    Task SetAwayAsync(Away away, Change change, CancellationToken cancellation);

    /// <summary>The person is back: her present absence ends, or else her next one goes. Gives which it was, or null: there was none.</summary>
    Task<Away?> EndAwayAsync(string person, Change change, CancellationToken cancellation);

    /// <summary>
    /// Moves all that is listed in one transaction: the initiatives, the questions that were left to the one who hands over, and her part as
    /// stand-in. Nothing moves when one of them was changed meanwhile and stays changed.
    /// </summary>
    /// <returns>False when others kept changing the same questions.</returns>
    Task<bool> HandOverAsync(HandOver handOver, IReadOnlyList<Prompt> leftToHer, Change change, CancellationToken cancellation);
}
