namespace TeamsAssistant.Teams.Sending;

/// <summary>That the sender rests: Teams has refused the bot itself, so that each further notice would only be refused too.</summary>
internal sealed class SenderRest(TimeProvider time)
{
    /// <summary>How long it rests before it tries again.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(5);

    private long until;

    /// <summary>Until when, or null: it does not rest.</summary>
    public DateTimeOffset? Until => new DateTimeOffset(Interlocked.Read(ref until), TimeSpan.Zero) is var at && at > time.GetUtcNow() ? at : null;

    /// <summary>Begins to rest; false when it rests already.</summary>
    public bool Begin()
    {
        var known = Interlocked.Read(ref until);
        var now = time.GetUtcNow();
        return known <= now.UtcTicks && Interlocked.CompareExchange(ref until, (now + Length).UtcTicks, known) == known;
    }
}
