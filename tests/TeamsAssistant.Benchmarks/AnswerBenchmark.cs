using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Benchmarks;

/// <summary>
/// Answers a second: "Skicka" pressed by 1, 4 and 16 officials at once, each on an initiative of her own and again as soon as the card
/// came back. Signed activities over http to the whole assistant, storage in a real Azurite; both and the clients share the machine.
/// </summary>
internal static class AnswerBenchmark
{
    private const int Rounds = 3;
    private static readonly int[] Crowds = [1, 4, 16];
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(15);

    public static async Task RunAsync()
    {
        await using var assistant = await RunningAssistant.StartAsync();
        await assistant.ImportAsync(LargeTown.Register(Crowds.Max()));
        var round = await assistant.StartRoundAsync();
        var forms = new List<JObject>();
        for (var number = 0; number < Crowds.Max(); number++)
        {
            forms.Add(await FormAsync(assistant.Person(LargeTown.Official(number)), round));
        }

        // The assistant's clock goes with the wall's, so that shared cards are refreshed as often as they would be.
        using var end = new CancellationTokenSource();
        var clock = RunClockAsync(assistant.Clock, end.Token);
        await MeasureAsync(assistant, forms, WarmUp);
        for (var repeat = 0; repeat < Rounds; repeat++)
        {
            foreach (var crowd in Crowds)
            {
                Say(crowd, await MeasureAsync(assistant, forms.Take(crowd), Length));
            }
        }

        await end.CancelAsync();
        await clock;
    }

    /// <summary>The activity that sends the person's form, filled.</summary>
    private static async Task<JObject> FormAsync(TeamsPerson person, ReceivedCard round)
    {
        var form = await person.Presses(round, "Svara");
        var (verb, data) = form.Button("Skicka");
        (data["level"], data["progress"], data["done"]) = ("2", "45", "Två fältgrupper är igång, och samverkan med skolan fungerar.");
        return person.Invoke(verb, data);
    }

    private static async Task<Measured> MeasureAsync(RunningAssistant assistant, IEnumerable<JObject> forms, TimeSpan length)
    {
        // One token for all, as Teams uses one for an hour: signing is Teams' work.
        var token = assistant.Issuer.Channel(RunningAssistant.AppId, assistant.Connector.ServiceUrl).Bearer();
        var times = new ConcurrentBag<double>();
        var requests = assistant.StorageRequests;
        var processor = Report.ProcessorTime;
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(forms.Select(form => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(started) < length)
            {
                times.Add(await AnswerAsync(assistant, form, token));
            }
        })));
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        return new Measured([.. times.Order()], seconds, assistant.StorageRequests - requests, Report.ProcessorTime - processor);
    }

    /// <summary>Sends the form as one not sent before, and gives the milliseconds until the next card was there.</summary>
    private static async Task<double> AnswerAsync(RunningAssistant assistant, JObject form, string token)
    {
        form["id"] = Guid.NewGuid().ToString("n");
        form["value"]!["action"]!["data"]!["form"] = Guid.NewGuid().ToString("n");
        var body = form.ToString(Formatting.None);
        var started = Stopwatch.GetTimestamp();
        var (status, answer) = await assistant.PostAsync(body, token);
        var time = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        return status == HttpStatusCode.OK && answer.Contains("Tack", StringComparison.Ordinal)
            ? time
            : throw new InvalidOperationException($"Not an answer's receipt: {status} {answer}");
    }

    private static async Task RunClockAsync(FakeClock clock, CancellationToken end)
    {
        using var ticks = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        var last = Stopwatch.GetTimestamp();
        try
        {
            while (await ticks.WaitForNextTickAsync(end))
            {
                var now = Stopwatch.GetTimestamp();
                clock.Advance(Stopwatch.GetElapsedTime(last, now));
                last = now;
            }
        }
        catch (OperationCanceledException)
        {
            // Measured to the end.
        }
    }

    private static void Say(int crowd, Measured measured)
    {
        var (times, seconds, requests, processor) = measured;
        Report.Line($"answers: {crowd} at once: {times.Count / seconds:F1} a second, p50 {times.At(0.5):F1} ms, p95 {times.At(0.95):F1} ms, p99 {times.At(0.99):F1} ms; {requests / seconds:F0} storage requests a second, {(double)requests / times.Count:F2} an answer; {processor.TotalMilliseconds / times.Count:F1} ms of processor an answer without Azurite");
    }

    private sealed record Measured(IReadOnlyList<double> Times, double Seconds, long Requests, TimeSpan Processor);
}
