using System.Diagnostics;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.StandIns;

namespace TeamsAssistant.Benchmarks;

/// <summary>
/// 10,000 people are told something, by the real program as a process of its own, through a stand-in for Teams with its limits, an answer
/// time of 200 ms, and failures by chance: 5 % 429, 2 % 5xx, 1 % broken connections. Once they break before Teams has taken the message,
/// once half of them after it.
/// </summary>
internal static class SendingBenchmark
{
    private const int People = 10_000;
    private const int AtOnce = 16;
    private const int Seed = 4711;
    private static readonly int[] Away = [502, 503, 504];

    public static async Task RunAsync()
    {
        await MeasureAsync("connections break before Teams has taken the message", brokenAfter: 0);
        await MeasureAsync("half of the broken connections break after it", brokenAfter: 0.5);
    }

    private static async Task MeasureAsync(string what, double brokenAfter)
    {
        await using var town = await SendingTown.StartAsync(People, AtOnce);
        var connector = town.Connector;
        var chance = new Chance(Seed, brokenAfter);
        connector.Latency = TimeSpan.FromMilliseconds(200);
        connector.Limits = new ConnectorLimits(TimeProvider.System);
        connector.OneAtATime = true;
        connector.Judge = _ => chance.Next();

        await using var replica = await town.StartReplicaAsync();
        while (connector.Requests == 0)
        {
            await Task.Delay(1);
        }

        var began = Stopwatch.GetTimestamp();
        var seen = connector.Requests;
        var last = began;
        var requests = seen;
        while (true)
        {
            await Task.Delay(50);
            if (connector.Requests != seen)
            {
                (seen, requests, last) = (connector.Requests, connector.Requests, Stopwatch.GetTimestamp());
            }
            else if (Stopwatch.GetElapsedTime(last) > TimeSpan.FromSeconds(10) && await town.AreAllSentAsync())
            {
                break;
            }
        }

        var took = Stopwatch.GetElapsedTime(began, last).TotalSeconds;
        var told = connector.All.Select(sent => sent.Conversation).Distinct().Count();
        Report.Line($"sending: {what}: {People} people, {requests} requests in {took:F1} s = {requests / took:F1}/s ({requests / took / 50:P1} of what Teams takes), {People / took:F1} messages/s");
        Report.Line($"sending: lost {People - told}, seen twice {town.SeenTwice().Count} (broken after Teams had taken it: {chance.BrokenAfter}); 429 by chance {chance.Throttled}, for coming too fast {connector.Limits.TooFast}; 5xx {chance.Away}; broken {chance.Broken}; most at once {connector.MostAtOnce}");
    }

    private sealed class Chance(int seed, double brokenAfter)
    {
        private readonly Lock gate = new();
        private readonly Random random = new(seed);

        public int Throttled { get; private set; }

        public int Away { get; private set; }

        public int Broken { get; private set; }

        public int BrokenAfter { get; private set; }

        public ConnectorFault? Next()
        {
            lock (gate)
            {
                switch (random.NextDouble())
                {
                    case < 0.05:
                        Throttled++;
                        return new ConnectorFault(429, "Throttled", "1");
                    case < 0.07:
                        Away++;
                        return new ConnectorFault(SendingBenchmark.Away[random.Next(3)], "ServiceError");
                    case < 0.08:
                        Broken++;
                        var after = random.NextDouble() < brokenAfter;
                        BrokenAfter += after ? 1 : 0;
                        return after ? ConnectorFault.DroppedAfter : ConnectorFault.DroppedBefore;
                    default:
                        return null;
                }
            }
        }
    }
}
