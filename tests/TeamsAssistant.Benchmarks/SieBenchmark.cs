using System.Diagnostics;
using System.Globalization;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Benchmarks;

/// <summary>How fast a ledger is read: a 50 MB SIE file in memory, ten times, the median said in MB/s.</summary>
internal static class SieBenchmark
{
    private const int Megabytes = 50;
    private const int Rounds = 10;

    public static async Task RunAsync()
    {
        var file = new MemoryStream();
        await new LargeSieFile(Megabytes << 20).CopyToAsync(file);
        var seconds = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            file.Position = 0;
            var started = Stopwatch.GetTimestamp();
            var reading = await LedgerReader.ReadAsync(file, new(), CancellationToken.None);
            seconds.Add(Stopwatch.GetElapsedTime(started).TotalSeconds);
            if (reading.Ledger is null)
            {
                throw new InvalidOperationException("The generated file was refused.");
            }
        }

        seconds.Sort();
        var speed = file.Length / 1e6 / seconds[Rounds / 2];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"sie: {file.Length / 1e6:F0} MB, median of {Rounds}: {speed:F0} MB/s ({seconds[0]:F3}–{seconds[^1]:F3} s)"));
    }
}
