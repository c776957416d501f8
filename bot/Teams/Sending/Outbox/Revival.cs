using System.Collections.Concurrent;
using TeamsAssistant.Leader;

namespace TeamsAssistant.Teams.Sending.Outbox;

/// <summary>Lets what could not be delivered to a person wait again, when she is heard from in her own chat or installs the app.</summary>
internal sealed partial class Revival(IOutbox outbox, DutyBell bell, TimeProvider time, ILogger<Revival> logger)
{
    /// <summary>How long a person who was just heard from is not looked up again.</summary>
    public static readonly TimeSpan Trust = TimeSpan.FromMinutes(1);

    private const int MostRemembered = 10_000;

    // Only saves looking again; any replica may forget it at any time.
    private readonly ConcurrentDictionary<string, DateTimeOffset> heard = new(StringComparer.Ordinal);

    /// <summary>She is there. One request, unless she was heard from within the minute.</summary>
    /// <param name="person">Entra object id.</param>
    /// <param name="changed">She has just installed the app: looked up in any case.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task HeardAsync(string person, bool changed, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (!changed && heard.TryGetValue(person, out var last) && last + Trust > now)
        {
            return;
        }

        try
        {
            if (await outbox.ReviveAsync(person, "", now, cancellation) > 0)
            {
                bell.Ring();
            }
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested && fault is not OutOfMemoryException)
        {
            // What she said is answered all the same; her next word tries again.
            Log.Failed(logger, fault.GetType().Name);
            return;
        }

        if (heard.Count >= MostRemembered)
        {
            heard.Clear();
        }

        heard[person] = now;
    }

    private static partial class Log
    {
        [LoggerMessage(5051, LogLevel.Warning, "What could not be delivered to a person was not looked up: {Fault}")]
        public static partial void Failed(ILogger logger, string fault);
    }
}
