using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using TeamsAssistant.Documents.Word;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Benchmarks;

/// <summary>
/// An annual report of many initiatives as .docx, beside the npm packages docx and docxtemplater: each a process of its own that writes the
/// same texts again and again, in turns. The first writings warm it; memory is the peak over what the process had before the first.
/// </summary>
internal static class AnnualBenchmark
{
    private const int Turns = 3;

    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "TeamsAssistant.Benchmarks.dll");

    public static async Task RunAsync(int initiatives, int updates, int runs)
    {
        var folder = Directory.CreateTempSubdirectory("annual-");
        var json = Path.Combine(folder.FullName, "content.json");
        await File.WriteAllTextAsync(json, AnnualContent.Json(initiatives, updates));
        var scripts = await RestoreAsync();
        (string Name, string File, string[] Arguments)[] writers =
        [
            ("C#", "dotnet", [Assembly, "annual-writer", Text(initiatives), Text(updates)]),
            ("C#, checked", "dotnet", [Assembly, "annual-checked", Text(initiatives), Text(updates)]),
            ("docx", "node", ["--expose-gc", Path.Combine(scripts, "annual.cjs"), "docx", json]),
            ("docxtemplater", "node", ["--expose-gc", Path.Combine(scripts, "annual.cjs"), "docxtemplater", json]),
        ];
        var measured = writers.ToDictionary(writer => writer.Name, _ => new List<Writing>());
        for (var turn = 0; turn < Turns; turn++)
        {
            foreach (var (name, file, arguments) in turn % 2 == 0 ? writers : writers.Reverse())
            {
                measured[name].AddRange(await RunAsync(file, [.. arguments, Target(name), Text(runs)]));
            }
        }

        var texts = writers.ToDictionary(writer => writer.Name, writer => TextsOf(Target(writer.Name)));
        if (texts.Values.Any(other => !other.SequenceEqual(texts["C#"])))
        {
            throw new InvalidOperationException("They do not say the same.");
        }

        Report.Line($"annual: {initiatives} initiatives with {updates} updates, {texts["C#"].Count} paragraphs, the same in all");
        foreach (var (name, writings) in measured)
        {
            // The first half of each process's writings warmed it.
            List<double> times = [.. writings.Where(writing => writing.Run >= runs / 2).Select(writing => writing.Milliseconds).Order()];
            Report.Line($"{name}: p50 {times.At(0.5):F0} ms ({times[0]:F0}-{times[^1]:F0}), first {writings[0].Milliseconds:F0} ms, {writings[0].Bytes / 1024.0:F0} KB, idle {writings[0].Idle / 1e6:F0} MB, added {writings.Max(writing => writing.Peak - writing.Idle) / 1e6:F0} MB");
        }

        folder.Delete(recursive: true);

        string Target(string name) => Path.Combine(folder.FullName, $"{name}.docx");
    }

    /// <summary>Writes the report again and again in this process: what the benchmark starts as a process of its own.</summary>
    /// <param name="initiatives">How many initiatives.</param>
    /// <param name="updates">Updates of each.</param>
    /// <param name="target">The file.</param>
    /// <param name="runs">How many times.</param>
    /// <param name="check">Whether the finished document is checked, as it is when people get it; else only written.</param>
    public static void Write(int initiatives, int updates, string target, int runs, bool check)
    {
        var content = AnnualContent.Report(initiatives, updates);
        WordWriter.Write(content with { Sections = [] });
        GC.Collect();
        var idle = Environment.WorkingSet;
        for (var run = 0; run < runs; run++)
        {
            var started = Stopwatch.GetTimestamp();
            if (check)
            {
                File.WriteAllBytes(target, WordWriter.Write(content));
            }
            else
            {
                using var file = File.Create(target);
                WordWriter.Write(content, file);
            }

            var spent = Stopwatch.GetElapsedTime(started);
            using var process = Process.GetCurrentProcess();
            Console.WriteLine(JsonSerializer.Serialize(new { ms = spent.TotalMilliseconds, bytes = new FileInfo(target).Length, idle, peak = process.PeakWorkingSet64 }));
        }
    }

    private static async Task<IReadOnlyList<Writing>> RunAsync(string file, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true })!;
        var lines = (await process.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{file} ended with {process.ExitCode}.");
        }

        return [.. lines.Select((line, run) => Read(run, JsonDocument.Parse(line).RootElement))];

        static Writing Read(int run, JsonElement line) =>
            new(run, line.GetProperty("ms").GetDouble(), line.GetProperty("bytes").GetInt64(), line.GetProperty("idle").GetInt64(), line.GetProperty("peak").GetInt64());
    }

    /// <summary>The packages are restored the first time.</summary>
    private static async Task<string> RestoreAsync()
    {
        var folder = Path.Combine(Clone.Root, "tests", "TeamsAssistant.Benchmarks", "JavaScriptDocument");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund"]) { WorkingDirectory = folder })!;
            await npm.WaitForExitAsync();
        }

        return folder;
    }

    /// <summary>The texts of a document's paragraphs in their order; docxtemplater ends a document with an empty one.</summary>
    private static List<string> TextsOf(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        using var part = zip.GetEntry("word/document.xml")!.Open();
        return
        [
            .. from paragraph in XDocument.Load(part).Descendants().Where(element => element.Name.LocalName == "p")
               let text = string.Concat(paragraph.Descendants().Where(element => element.Name.LocalName == "t").Select(run => run.Value))
               where text.Length > 0
               select text,
        ];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Writing(int Run, double Milliseconds, long Bytes, long Idle, long Peak);
}
