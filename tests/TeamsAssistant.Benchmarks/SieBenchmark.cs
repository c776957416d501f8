using System.Diagnostics;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Benchmarks;

/// <summary>
/// How fast a ledger is read and in how much memory: SIE files on disk, the smallest first, each opened and read as the import does. The
/// process's peak can only rise, so memory that grew with the file would show.
/// </summary>
internal static class SieBenchmark
{
    private const int Rounds = 7;
    private static readonly int[] Megabytes = [1, 5, 50, 200];

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("sie-");
        try
        {
            foreach (var size in Megabytes)
            {
                await using var file = File.Create(PathOf(folder, size));
                await new LargeSieFile((long)size << 20).CopyToAsync(file);
            }

            foreach (var size in Megabytes)
            {
                await MeasureAsync(PathOf(folder, size));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string PathOf(DirectoryInfo folder, int megabytes) => Path.Combine(folder.FullName, $"{megabytes}.se");

    private static async Task MeasureAsync(string path)
    {
        var size = new FileInfo(path).Length / 1e6;
        var speeds = new List<double>();
        var processor = Report.ProcessorTime;
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        for (var round = 0; round < Rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, useAsync: true);
            var reading = await LedgerReader.ReadAsync(file, new(), CancellationToken.None);
            speeds.Add(size / Stopwatch.GetElapsedTime(started).TotalSeconds);
            if (reading.Ledger is null)
            {
                throw new InvalidOperationException("The generated file was refused.");
            }
        }

        allocated = (GC.GetTotalAllocatedBytes(precise: true) - allocated) / Rounds;
        var ofProcessor = size * Rounds / (Report.ProcessorTime - processor).TotalSeconds;
        using var self = Process.GetCurrentProcess();
        speeds.Sort();
        Report.Line($"sie: {size:F0} MB, median of {Rounds}: {speeds[Rounds / 2]:F0} MB/s ({speeds[0]:F0}–{speeds[^1]:F0}), {ofProcessor:F0} MB a processor second, allocated a reading {allocated / 1024.0:F0} KB, heap after it {GC.GetTotalMemory(forceFullCollection: true) / 1e6:F1} MB, peak of the process {self.PeakWorkingSet64 / 1e6:F1} MB");
    }
}
