using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Documents.Reports;

/// <summary>Goal fulfilment from an indicator alone: pure, the same rule for all, printed where it is used. Nobody's judgement is added.</summary>
public static class GoalRules
{
    private const decimal HighShare = 0.75m;

    /// <summary>How far the target of a year is met; null: outcome, target, better way or baseline is not known, so it cannot be said.</summary>
    /// <param name="indicator">Says the baseline and which way is better; without the latter, from baseline to target is.</param>
    /// <param name="target">Target of the year.</param>
    /// <param name="outcome">Outcome of the year.</param>
    public static GoalFulfilment? Of(Indicator indicator, decimal? target, decimal? outcome)
    {
        if (target is not { } aim || outcome is not { } reached
            || (indicator.HigherIsBetter ?? (indicator.Baseline is { } from && from != aim ? aim > from : null)) is not { } higher)
        {
            return null;
        }

        if (higher ? reached >= aim : reached <= aim)
        {
            return GoalFulfilment.VeryHigh;
        }

        if (indicator.Baseline is not { } baseline)
        {
            return null;
        }

        // A target that is no better than the baseline leaves no way to go a part of.
        var way = higher ? aim - baseline : baseline - aim;
        var gone = higher ? reached - baseline : baseline - reached;
        return way <= 0 || gone <= 0 ? GoalFulfilment.NotMet : gone / way >= HighShare ? GoalFulfilment.High : GoalFulfilment.Partly;
    }
}
