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

    /// <param name="largest">Megabytes of the largest file.</param>
    public static async Task RunAsync(int largest)
    {
        int[] sizes = [.. Megabytes.Where(size => size < largest), largest];
        var folder = Directory.CreateTempSubdirectory("sie-");
        try
        {
            foreach (var size in sizes)
            {
                await using var file = File.Create(PathOf(folder, size));
                await new LargeSieFile((long)size << 20).CopyToAsync(file);
            }

            foreach (var size in sizes)
            {
                await MeasureAsync(PathOf(folder, size));
            }

            await CompareAsync(PathOf(folder, largest));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string PathOf(DirectoryInfo folder, int megabytes) => Path.Combine(folder.FullName, $"{megabytes}.se");

    /// <summary>The same file by turns through the reader and through iconv and wc, so that both meet the same machine. The goal: at most twice the time.</summary>
    private static async Task CompareAsync(string path)
    {
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            using (var iconv = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "iconv -f CP437 -t UTF-8 \"$1\" | wc -l", "sh", path]) { RedirectStandardOutput = true })!)
            {
                await iconv.WaitForExitAsync();
                theirs.Add(iconv.ExitCode == 0 ? Stopwatch.GetElapsedTime(started).TotalSeconds : throw new InvalidOperationException("iconv failed."));
            }

            started = Stopwatch.GetTimestamp();
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, useAsync: true);
            _ = await LedgerReader.ReadAsync(file, new(), CancellationToken.None);
            ours.Add(Stopwatch.GetElapsedTime(started).TotalSeconds);
        }

        ours.Sort();
        theirs.Sort();
        using var self = Process.GetCurrentProcess();
        Report.Line($"sie: {new FileInfo(path).Length / 1e6:F0} MB, median of {Rounds} by turns: read in {ours[Rounds / 2]:F3} s ({ours[0]:F3}–{ours[^1]:F3}), iconv | wc -l in {theirs[Rounds / 2]:F3} s ({theirs[0]:F3}–{theirs[^1]:F3}), {ours[Rounds / 2] / theirs[Rounds / 2]:F2} times its time (goal 2), peak of the process {self.PeakWorkingSet64 / 1e6:F1} MB (goal 100)");
    }

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
