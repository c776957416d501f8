using Microsoft.Extensions.Options;
using TeamsAssistant.Leader;
using TeamsAssistant.Rounds.Wheel;

namespace TeamsAssistant.Committees;

/// <summary>Reminding of open matters as a duty of the replica that leads: once a working morning, whatever bells ring meanwhile.</summary>
internal sealed class MatterDuty(MatterReminders reminders, IOptions<WheelOptions> options, TimeProvider time) : ILeaderDuty
{
    private DateTimeOffset next = DateTimeOffset.MinValue;

    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellation)
    {
        if (!options.Value.Calendar)
        {
            return null;
        }

        if (time.GetUtcNow() >= next)
        {
            next = await reminders.RunAsync(cancellation);
        }

        return next;
    }
}
