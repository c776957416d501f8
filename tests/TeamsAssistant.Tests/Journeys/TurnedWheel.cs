using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds.Closing;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Rounds.Wheel;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>The small municipality with a calendar that the test turns, and notices that are kept instead of sent.</summary>
public sealed class TurnedWheel : IAsyncLifetime
{
    public TurnedWheel()
        : this([])
    {
    }

    internal TurnedWheel(params (string Name, string Value)[] settings) => Town = new Seeded
    {
        Replace = Replace,
        Settings = settings.Append(("Rounds:Calendar", "true")).ToDictionary(one => one.Item1, string? (one) => one.Item2),
    };

    public Seeded Town { get; }

    internal RecordedNotices Notices { get; private set; } = null!;

    internal IClosedRounds Closed => Town.Assistant.Services.GetRequiredService<IClosedRounds>();

    public async Task InitializeAsync()
    {
        await Town.InitializeAsync();
        Notices = (RecordedNotices)Town.Assistant.Services.GetRequiredService<INotices>();
    }

    public Task DisposeAsync() => Town.DisposeAsync();

    /// <summary>Moves the clock to a wall-clock time in Stockholm, not back.</summary>
    public void Go(int year, int month, int day, int hour, int minute = 0) =>
        Town.Assistant.Clock.Advance(MunicipalClock.At(new DateOnly(year, month, day), new TimeOnly(hour, minute)) - Town.Assistant.Clock.GetUtcNow());

    /// <summary>Has the calendar do what is due; gives when it looks next.</summary>
    public Task<DateTimeOffset?> TurnAsync() => Town.Assistant.Services.GetRequiredService<TurnWheel>().RunAsync(CancellationToken.None);

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
}
