using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Word;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Benchmarks;

/// <summary>
/// An annual report of many initiatives as .docx, beside the npm packages docx and docxtemplater: each a process of its own that writes the
/// same headings, texts and tables again and again into memory, in turns, packed at the fastest level where it can be
/// chosen. It is warmed as long as the others; memory is the peak over what the process had before the first.
/// </summary>
internal static class AnnualBenchmark
{
    private const int Turns = 3;

    /// <summary>What each process writes, unmeasured, after its first: so long that all have compiled what they use.</summary>
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(10);

    /// <summary>The document as people get it: written and checked.</summary>
    private const string Ours = "C#";

    private static readonly string[] Others = ["docx", "docxtemplater"];

    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "TeamsAssistant.Benchmarks.dll");

    public static async Task RunAsync(int initiatives, int updates, int runs)
    {
        var folder = Directory.CreateTempSubdirectory("annual-");
        var json = Path.Combine(folder.FullName, "content.json");
        await File.WriteAllTextAsync(json, AnnualContent.Json(initiatives, updates));
        var scripts = await RestoreAsync();
        (string Name, string File, string[] Arguments)[] writers =
        [
            ("C#, unchecked", "dotnet", [Assembly, "annual-writer", Text(initiatives), Text(updates)]),
            (Ours, "dotnet", [Assembly, "annual-checked", Text(initiatives), Text(updates)]),
            ("docx", "node", ["--expose-gc", Path.Combine(scripts, "annual.cjs"), "docx", json]),
            ("docxtemplater", "node", ["--expose-gc", Path.Combine(scripts, "annual.cjs"), "docxtemplater", json]),
        ];
        var measured = writers.ToDictionary(writer => writer.Name, _ => new List<Writing>());
        for (var turn = 0; turn < Turns; turn++)
        {
            foreach (var (name, file, arguments) in turn % 2 == 0 ? writers : writers.Reverse())
            {
                measured[name].AddRange(await RunAsync(file, [.. arguments, Target(name), Text(runs), .. file == "node" ? [Text((int)Warming.TotalMilliseconds)] : Array.Empty<string>()]));
            }
        }

        var said = writers.ToDictionary(writer => writer.Name, writer => SaidIn(Target(writer.Name)));
        if (said.Values.Any(other => !other.SequenceEqual(said[Ours])))
        {
            throw new InvalidOperationException("They do not say the same.");
        }

        Report.Line($"annual: {initiatives} initiatives with {updates} updates, {said[Ours].Count} headings, paragraphs and tables, the same in all");
        foreach (var (name, writings) in measured)
        {
            var times = Warm(writings);
            Report.Line($"{name}: p50 {times.At(0.5):F0} ms ({times[0]:F0}-{times[^1]:F0}), processor {Warm(writings, writing => writing.Processor).At(0.5):F0} ms, first {writings[0].Milliseconds:F0} ms, {writings[0].Bytes / 1024.0:F0} KB, idle {writings[0].Idle / 1e6:F0} MB, added {Added(writings) / 1e6:F0} MB");
        }

        var faster = Others.MinBy(name => Warm(measured[name]).At(0.5))!;
        Report.Line($"{Ours} beside {faster}: {Warm(measured[faster]).At(0.5) / Warm(measured[Ours]).At(0.5):F1} times as fast, {Added(measured[Ours]) / (double)Added(measured[faster]):F2} of the memory");

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
        var clock = Stopwatch.StartNew();
        for (var run = 0; run <= runs; run++)
        {
            while (run == 1 && clock.Elapsed < Warming)
            {
                _ = check ? WordWriter.Write(content) : Unchecked(content);
            }

            using var process = Process.GetCurrentProcess();
            var (started, before) = (Stopwatch.GetTimestamp(), process.TotalProcessorTime);
            var bytes = check ? WordWriter.Write(content) : Unchecked(content);
            var spent = Stopwatch.GetElapsedTime(started);
            if (run == 0)
            {
                File.WriteAllBytes(target, bytes);
            }

            process.Refresh();
            var processor = (process.TotalProcessorTime - before).TotalMilliseconds;
            Console.WriteLine(JsonSerializer.Serialize(new { ms = spent.TotalMilliseconds, processor, bytes = bytes.Length, idle, peak = process.PeakWorkingSet64 }));
        }
    }

    private static byte[] Unchecked(ReportContent content)
    {
        using var file = new MemoryStream();
        WordWriter.Write(content, file);
        return file.ToArray();
    }

    /// <summary>Milliseconds, or those of processor, sorted; each process's first does not count.</summary>
    private static List<double> Warm(IEnumerable<Writing> writings, Func<Writing, double>? of = null) =>
        [.. writings.Where(writing => writing.Run > 0).Select(of ?? (writing => writing.Milliseconds)).Order()];

    private static long Added(IEnumerable<Writing> writings) => writings.Max(writing => writing.Peak - writing.Idle);

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
            new(run, line.GetProperty("ms").GetDouble(), line.GetProperty("processor").GetDouble(), line.GetProperty("bytes").GetInt64(), line.GetProperty("idle").GetInt64(), line.GetProperty("peak").GetInt64());
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

    /// <summary>
    /// What a document says, in order: title and headings with their level, paragraphs, and of each table how many rows and cells.
    /// docxtemplater ends a document with an empty paragraph.
    /// </summary>
    private static List<string> SaidIn(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        using var part = zip.GetEntry("word/document.xml")!.Open();
        return
        [
            .. from element in XDocument.Load(part).Descendants()
               let said = element.Name.LocalName switch { "p" => Paragraph(element), "tbl" => $"{Many(element, "tr")} rows, {Many(element, "tc")} cells", _ => null }
               where !string.IsNullOrEmpty(said)
               select said,
        ];

        static int Many(XElement table, string name) => table.Descendants().Count(element => element.Name.LocalName == name);

        static string Paragraph(XElement paragraph)
        {
            var style = paragraph.Descendants().FirstOrDefault(element => element.Name.LocalName == "pStyle")?.Attributes().First().Value;
            var text = string.Concat(paragraph.Descendants().Where(element => element.Name.LocalName == "t").Select(run => run.Value));
            return style is "Title" or "Heading1" or "Heading2" ? $"{style}: {text}" : text;
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Writing(int Run, double Milliseconds, double Processor, long Bytes, long Idle, long Peak);
}
