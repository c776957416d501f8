namespace TeamsAssistant.Rounds.Wheel;

/// <summary>What is done in a round, as it is marked in its row.</summary>
internal static class RoundMarks
{
    /// <summary>What was not answered has gone to managers and coordinators.</summary>
    public const string Escalated = "escalated";

    /// <summary>The point's mark, also the mark of its notices: <c>start</c>, <c>halfway</c>, <c>dayBefore</c>, <c>end</c>.</summary>
    public static string Of(ReminderPoint point)
    {
        var name = point.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
