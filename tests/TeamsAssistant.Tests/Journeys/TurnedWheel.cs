using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Leader;
using TeamsAssistant.Rounds.Closing;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Rounds.Wheel;
using TeamsAssistant.Teams.Sending;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>The small municipality with a calendar that the test turns, and notices that are kept instead of sent; or sent, when the test says so.</summary>
public sealed class TurnedWheel : IAsyncLifetime
{
    /// <summary>How far the clock goes while messages are sent.</summary>
    internal static readonly TimeSpan Step = TimeSpan.FromMilliseconds(250);

    private const int QuietLooks = 2;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(10);

    public TurnedWheel()
        : this([])
    {
    }

    internal TurnedWheel(params (string Name, string Value)[] settings)
        : this(sends: false, settings)
    {
    }

    /// <param name="sends">Whether notices go to the outbox and are sent by <see cref="SendAsync"/>.</param>
    /// <param name="settings">Settings of the test's own.</param>
    internal TurnedWheel(bool sends, params (string Name, string Value)[] settings)
    {
        Sends = sends;
        Town = new Seeded
        {
            Replace = sends ? ReplaceLeader : Replace,
            Settings = settings.Append(("Rounds:Calendar", "true")).ToDictionary(one => one.Item1, string? (one) => one.Item2),
        };
    }

    /// <summary>Whether notices go to the outbox.</summary>
    internal bool Sends { get; }

    public Seeded Town { get; }

    internal RecordedNotices Notices { get; private set; } = null!;

    internal IClosedRounds Closed => Town.Assistant.Services.GetRequiredService<IClosedRounds>();

    public async Task InitializeAsync()
    {
        await Town.InitializeAsync();
        Notices = Town.Assistant.Services.GetRequiredService<INotices>() as RecordedNotices ?? new RecordedNotices();
    }

    public Task DisposeAsync() => Town.DisposeAsync();

    /// <summary>Moves the clock to a wall-clock time in Stockholm, not back.</summary>
    public void Go(int year, int month, int day, int hour, int minute = 0) =>
        Town.Assistant.Clock.Advance(MunicipalClock.At(new DateOnly(year, month, day), new TimeOnly(hour, minute)) - Town.Assistant.Clock.GetUtcNow());

    /// <summary>Has the calendar do what is due; gives when it looks next.</summary>
    public Task<DateTimeOffset?> TurnAsync() => Town.Assistant.Services.GetRequiredService<TurnWheel>().RunAsync(CancellationToken.None);

    /// <summary>Has the sender send what is due, and lets the time pass that Teams' limits ask for.</summary>
    internal async Task SendAsync()
    {
        var sender = Town.Assistant.Services.GetServices<ILeaderDuty>().OfType<NoticeDispatcher>().Single();
        while (true)
        {
            var sending = sender.RunAsync(CancellationToken.None);
            var quiet = 0;
            while (await Task.WhenAny(sending, Task.Delay(Look)) != sending)
            {
                quiet = Town.Assistant.Connector.UnderWay == 0 && Town.Assistant.Storage.UnderWay == 0 ? quiet + 1 : 0;
                if (quiet >= QuietLooks)
                {
                    Town.Assistant.Clock.Advance(Step);
                    quiet = 0;
                }
            }

            // What is to be tried again soon is waited for, as the leader does.
            var wait = (await sending ?? DateTimeOffset.MaxValue) - Town.Assistant.Clock.GetUtcNow();
            if (wait > Soon)
            {
                return;
            }

            Town.Assistant.Clock.Advance(wait > TimeSpan.Zero ? wait : Step);
        }
    }

    /// <summary>Plans the board's round alone.</summary>
    internal Task PlanAsync(params IReadOnlyList<PlannedRound> rounds) => Town.Assistant.ImportAsync(Builders.Town.Register with { Rounds = rounds });

    /// <summary>What people were told about, each once.</summary>
    internal IEnumerable<string> Told(NoticeKind kind) => Notices.All.Where(one => one.Notice.Kind == kind).Select(one => one.Notice.To).Order();

    private void Replace(IServiceCollection services)
    {
        // The test turns the wheel, not the leader beside it. A restart makes new services; what was added before is still added.
        services.Remove(services.Single(service => service.ImplementationType == typeof(WheelDuty)));
        services.RemoveAll<INotices>();
        services.AddSingleton<INotices>(provider => Notices ??= new RecordedNotices(provider.GetRequiredService<TimeProvider>()));
    }

    // The test turns the wheel and sends, and nobody beside it.
    private static void ReplaceLeader(IServiceCollection services)
    {
        services.Remove(services.Single(service => service.ImplementationType == typeof(LeaderLoop)));
        services.AddSingleton(provider =>
        {
            var leadership = new Leadership(provider.GetRequiredService<TimeProvider>());
            leadership.Lead(new Lease("test", DateTimeOffset.MaxValue, ""));
            return leadership;
        });
    }
}
