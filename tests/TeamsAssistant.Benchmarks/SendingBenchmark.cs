using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Access;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Teams.Sending;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.StandIns;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Benchmarks;

/// <summary>
/// 10,000 people are told something by the whole assistant, through a stand-in for Teams with its limits, an answer time of 200 ms, and
/// failures by chance: 5 % 429, 2 % 5xx, 1 % broken connections; once they break before Teams has taken the message, once half of them
/// after it. Time is simulated, so the machine's speed is not in the figures, nor is storage's.
/// </summary>
internal static class SendingBenchmark
{
    private const string Round = "R";
    private const string Initiative = "TU";
    private const int Seed = 4711;
    private const int MostASecond = 50;
    private const int WarmUp = 200;
    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(200);

    // Teams takes 50 at once, and so many again a second later: what leaves at an instant has used up the second that begins there.
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(1);

    // Longer than anything waits for another attempt before it has failed a few times.
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(10);

    public static async Task RunAsync(int people)
    {
        // What is compiled on the way takes time that the clock does not see.
        await MeasureAsync("warming up", WarmUp, brokenAfter: 0.5);
        await MeasureAsync("connections break before Teams has taken the message", people, brokenAfter: 0);
        await MeasureAsync("half of the broken connections break after it", people, brokenAfter: 0.5);
    }

    private static async Task MeasureAsync(string what, int people, double brokenAfter)
    {
        var outgoing = new OutgoingRequests();
        await using var assistant = await RunningAssistant.StartAsync(
            replace: services =>
            {
                services.AddSingleton<INoticeCards, CardOfOne>();
                // Its patience goes by the machine's clock, which is not the one that the answers wait for.
                services.AddHttpClient(ConnectorHttp.ClientName, http => http.Timeout = TimeSpan.FromHours(1)).AddHttpMessageHandler(outgoing.Way);
            },
            settings: new Dictionary<string, string?> { ["Sending:LookSeconds"] = "5" });
        await assistant.ImportAsync(Town.Register);
        await BeCriticalAsync(assistant);
        await Stored.KeepChatsAsync(assistant, Enumerable.Range(0, people).Select(Person));
        var connector = assistant.Connector;
        var chance = new SendingChance(Seed, brokenAfter);
        connector.Time = assistant.Clock;
        connector.Latency = Latency;
        connector.Limits = new ConnectorLimits(assistant.Clock);
        connector.OneAtATime = true;
        connector.Judge = chance.Next;
        var notices = assistant.Services.GetRequiredService<INotices>();
        await notices.AddAsync([.. Enumerable.Range(0, people).Select(NoticeTo)], CancellationToken.None);

        var storedBefore = assistant.StorageRequests;
        var time = new SimulatedTime(assistant, outgoing);
        var began = time.Now;
        var (all, last, storage) = (0, began, 0L);
        var (tried, beforeTail, tail) = (0, 0, began);
        while (time.Now - last <= Silence || (await notices.OfRoundAsync(Round, CancellationToken.None)).Any(status => status.State == NoticeState.Waiting))
        {
            await time.QuietAsync();
            if (connector.Requests != all)
            {
                (all, last, storage) = (connector.Requests, time.Now, assistant.StorageRequests - storedBefore);
            }

            if (chance.Tried != tried)
            {
                (tried, beforeTail, tail) = (chance.Tried, connector.Requests, time.Now);
            }

            time.GoOn();
        }

        var whole = (last + Window - began).TotalSeconds;
        var untilTail = (tail + Window - began).TotalSeconds;
        var states = (await notices.OfRoundAsync(Round, CancellationToken.None)).GroupBy(status => status.State).Select(group => $"{group.Key} {group.Count()}");
        var chats = connector.All.GroupBy(sent => sent.Conversation).ToList();
        var twice = chats.Where(chat => chat.Count() > 1).Select(chat => chat.Key).ToList();
        var unexplained = twice.Except(chance.BrokenAfterIn).Count();
        Report.Line($"sending: {what}: {people} people, {all} requests in {whole:F1} s simulated until a second after the last = {all / whole:F2}/s, {all / whole / MostASecond:P1} of what Teams takes");
        Report.Line($"sending: until everybody has had an attempt {beforeTail} requests in {untilTail:F1} s = {beforeTail / untilTail / MostASecond:P1}; retries after that {whole - untilTail:F1} s");
        Report.Line($"sending: lost {people - chats.Count}; seen twice {twice.Count}, of them without Teams having taken it before the connection broke {unexplained}; recorded {string.Join(", ", states)}");
        Report.Line($"sending: 429 by chance {chance.Throttled}, for coming too fast {connector.Limits.TooFast}; 5xx {chance.Away}; broken {chance.Broken}, of them after Teams had taken it {chance.BrokenAfterIn.Count}; most at once {connector.MostAtOnce}");
        Report.Line($"sending: {storage / (double)people:F2} requests to storage a message ({storage})");
    }

    private static async Task BeCriticalAsync(RunningAssistant assistant)
    {
        var overview = await assistant.OverviewAsync();
        var update = new NewUpdate
        {
            Form = "form",
            Answer = new Answer { Level = SituationLevel.Critical, Progress = 10, Done = "Klart.", Deviation = "Försenat.", Measure = "Vikarie.", Decider = "Chefen" },
            ForecastYear = 2026,
        };
        var change = new Change(Town.Tore, assistant.Clock.GetUtcNow(), Door.Teams, "answer");
        _ = await assistant.Services.GetRequiredService<IUpdates>().StoreAsync(
            overview.StateOf(overview.Register.FindInitiative(Initiative)!), update, change, CancellationToken.None)
            ?? throw new InvalidOperationException("The answer was not stored.");
    }

    private static Notice NoticeTo(int number) => new(NoticeKind.Critical, Person(number), "test") { Round = Round, Initiative = Initiative };

    private static string Person(int number) => $"44444444-4444-4444-8444-{number.ToString("D12", CultureInfo.InvariantCulture)}";
}
