namespace TeamsAssistant.Committees;

/// <summary>
/// What somebody asked for that the library has part in, kept with the matter from then until she has been told what became of it: what a
/// killed process leaves, another one ends.
/// </summary>
/// <param name="Id">Tells it from what is asked for later.</param>
/// <param name="Kind">What.</param>
/// <param name="By">Entra object id of whoever asked.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Language">Language of the document, <c>sv</c> or <c>en</c>.</param>
public sealed record PendingWork(string Id, PendingKind Kind, string By, DateTimeOffset At, string Language)
{
    /// <summary>Why the matter goes on though something is missing, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether the matter is marked ready with it.</summary>
    public bool Ready { get; init; }

    /// <summary>Whether a document that people have deleted is put anew.</summary>
    public bool Anew { get; init; }

    /// <summary>What became of it; null: nothing yet.</summary>
    public PendingOutcome? Outcome { get; init; }
}
