using Microsoft.Extensions.Options;
using TeamsAssistant.Leader;

namespace TeamsAssistant.Rounds.Wheel;

/// <summary>The calendar as a duty of the replica that leads.</summary>
internal sealed class WheelDuty(TurnWheel wheel, IOptions<WheelOptions> options, TimeProvider time) : ILeaderDuty
{
    // A register imported by the command line, or a word to another replica, rings no bell here.
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(5);

    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellation)
    {
        var next = await wheel.RunAsync(cancellation);
        if (!options.Value.Calendar)
        {
            return next;
        }

        var look = time.GetUtcNow() + Look;
        return next < look ? next : look;
    }
}
