using TeamsAssistant.Access;

namespace TeamsAssistant.Committees;

/// <summary>What a deed makes of a matter: the next state of it and of the meetings that it touches, or why it is not done.</summary>
/// <param name="Refusal">Why not, or null.</param>
/// <param name="Next">The matter after it; the very same when it changes nothing.</param>
/// <param name="Meetings">Meetings that change.</param>
public sealed record MatterStep(Refusal? Refusal, Matter? Next, IReadOnlyList<Meeting> Meetings)
{
    /// <summary>Figures of the document that it has now, to be kept beside it; null: nothing new.</summary>
    public byte[]? Figures { get; init; }

    /// <summary>Refused.</summary>
    public static MatterStep Refuse(string code, params IReadOnlyList<string> arguments) => new(new Refusal(code, null, arguments), null, []);

    /// <summary>Done.</summary>
    public static MatterStep To(Matter next, params IReadOnlyList<Meeting> meetings) => new(null, next, meetings);
}
