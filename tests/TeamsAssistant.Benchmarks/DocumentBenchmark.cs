using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using TeamsAssistant.Budget;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Reports.Kinds;
using TeamsAssistant.Documents.Word;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Imports.Register;
using TeamsAssistant.Tests.Documents;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Benchmarks;

/// <summary>An agenda item's document, from what was read to the checked bytes: of the demo municipality's board, and of boards of 20 and 200 initiatives.</summary>
[MemoryDiagnoser]
public class DocumentBenchmark
{
    private ReportInput input = null!;

    /// <summary>"demo", or how many initiatives the board has.</summary>
    [Params("demo", "20", "200")]
    public string Board { get; set; } = "demo";

    internal static void Run()
    {
        var folder = Directory.CreateTempSubdirectory("documents-");
        var config = ManualConfig.Create(DefaultConfig.Instance)
            .AddJob(Job.Default.WithWarmupCount(3).WithIterationCount(9).WithToolchain(InProcessEmitToolchain.Instance))
            .AddColumn(StatisticColumn.Median, StatisticColumn.Min, StatisticColumn.Max)
            .WithArtifactsPath(folder.FullName);
        BenchmarkRunner.Run<DocumentBenchmark>(config);
        folder.Delete(recursive: true);
        var documents = new DocumentBenchmark();
        foreach (var board in (string[])["demo", "20", "200"])
        {
            documents.Board = board;
            documents.Read();
            Report.Line($"document: {board}: {documents.input.Standings.Count} initiatives, {documents.Compile().Figures.Count()} figures, {documents.Write().Length / 1024.0:F0} KB");
        }
    }

    /// <summary>Reads what the document is made of.</summary>
    [GlobalSetup]
    public void Read() => input = Board == "demo" ? Demo() : ReportExample.Input(int.Parse(Board, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The content alone.</summary>
    [Benchmark]
    public ReportContent Compile() => OfficialReport.Of(input);

    /// <summary>Content and bytes.</summary>
    [Benchmark]
    public byte[] Write() => WordWriter.Write(OfficialReport.Of(input));

    /// <summary>The board's initiatives with the demo's register and ledger; the answers are the tests'.</summary>
    private static ReportInput Demo()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Demo", "Municipality");
        var register = RegisterReader.Read(Path.Combine(folder, "register")).Register!;
        var ledger = Ledger(Path.Combine(folder, "ledger", "2026.se"));
        var example = ReportExample.Input(register.Initiatives.Count);
        var committee = register.FindCommittee("KS")!;
        return example with
        {
            Committee = committee,
            Round = null,
            Register = register,
            Total = BudgetRules.ForCommittee(committee.Abbreviation, 2026, register, ledger, example.Written),
            Standings =
            [
                .. register.Initiatives.Where(initiative => initiative.Committee == committee.Abbreviation).Select((initiative, index) => new Standing(
                    initiative,
                    example.Standings[index].State,
                    BudgetRules.For(initiative, 2026, register, ledger, new Dictionary<string, LatestState>(), example.Written, new BudgetOptions().Threshold))),
            ],
        };
    }

    private static LedgerYear Ledger(string path)
    {
        using var file = File.OpenRead(path);
        var read = LedgerReader.ReadAsync(file, new(), CancellationToken.None).GetAwaiter().GetResult().Ledger!;
        return new LedgerYear(
            2026,
            [ReportExample.Ledger with { BookedThrough = read.BookedThrough, Months = read.Months }],
            read.Codes.ToDictionary(code => code.Code, StringComparer.OrdinalIgnoreCase));
    }
}
