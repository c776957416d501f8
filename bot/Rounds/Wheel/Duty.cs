using TeamsAssistant.Rounds.Notices;

namespace TeamsAssistant.Rounds.Wheel;

/// <summary>Something that the calendar has to do now.</summary>
public abstract record Duty
{
    private Duty()
    {
    }

    /// <summary>Starts a round of the wheel.</summary>
    /// <param name="Round">The round.</param>
    /// <param name="Prompts">What it asks about.</param>
    public sealed record Start(Round Round, IReadOnlyList<Prompt> Prompts) : Duty;

    /// <summary>Tells people something, then marks that it is done.</summary>
    /// <param name="Round">The round that the marks belong to, or null: the notices' own keys keep them from being repeated.</param>
    /// <param name="Marks">What is done by it in the round, what it overtakes included.</param>
    /// <param name="Notices">What people are told; may be empty: nobody is left to tell.</param>
    public sealed record Tell(string? Round, IReadOnlyList<string> Marks, IReadOnlyList<Notice> Notices) : Duty
    {
        /// <summary>The round whose start is asked about though its committee has no coordinator, or null.</summary>
        public string? Leaderless { get; init; }
    }

    /// <summary>Closes a round: from now on its answers are refused.</summary>
    public sealed record Close(Round Round) : Duty;

    /// <summary>Freezes what became of a round that is closing, and takes it out of the overview.</summary>
    public sealed record Freeze(Round Round) : Duty;
}
