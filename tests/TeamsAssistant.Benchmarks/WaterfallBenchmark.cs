using System.Diagnostics;
using TeamsAssistant.Budget;
using TeamsAssistant.Budget.Sources;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Benchmarks;

/// <summary>
/// The sources in order: initiatives with a booking each month and the right to ten sources, all of which run out during the year, so
/// that each is shared pro rata once. Half as many initiatives in the same run show whether memory is in proportion.
/// </summary>
internal static class WaterfallBenchmark
{
    private const int Sources = 10;
    private const int Months = 12;
    private const int Year = 2026;
    private const int Rounds = 25;
    private static readonly int[] Sizes = [500, 1_000];

    public static void Run()
    {
        foreach (var size in Sizes)
        {
            Measure(size);
        }
    }

    private static void Measure(int initiatives)
    {
        var (register, books) = Town(initiatives);
        var flow = SourceRules.Flow(register, books);
        var times = new List<double>();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        for (var round = 0; round < Rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            SourceRules.Flow(register, books);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        allocated = (GC.GetTotalAllocatedBytes(precise: true) - allocated) / Rounds;
        times.Sort();
        Report.Line($"waterfall: {initiatives} initiatives × {Months} months × {Sources} sources, median of {Rounds}: {times[Rounds / 2]:F1} ms ({times[0]:F1}–{times[^1]:F1}), allocated {allocated / 1e6:F1} MB, {flow.Draws.Count} draws, {flow.Uncovered.Count} uncovered");
    }

    private static (Register Register, LedgerBooks Books) Town(int initiatives)
    {
        var import = new LedgerImport
        {
            Id = "1",
            File = "1.se",
            Sha256 = "",
            At = DateTimeOffset.UnixEpoch,
            From = new(Year, 1, 1),
            To = new(Year, 12, 31),
            BookedThrough = new(Year, 12, 1),
        };
        var codes = Enumerable.Range(0, initiatives).Select(i => new CodeSums(
            $"{i}", [.. Enumerable.Range(1, Months).Select(month => new MonthSums(new(Year, month, 1), 1_000_00 + (i * 7_919L % 100_000) + month, 0))]));
        var register = new Register
        {
            // About a twelfth of the costs each, so that the last ones are not covered.
            Sources = [.. Enumerable.Range(1, Sources).Select(i => new FundingSource($"Källa {i}", i, Year, initiatives * 1_500_00L, CarriesOver: true, Repaid: false))],
            Initiatives =
            [
                .. Enumerable.Range(0, initiatives).Select(i => new Initiative
                {
                    Id = $"I-{i:0000}",
                    Name = $"Insats {i}",
                    Kind = InitiativeKind.Initiative,
                    Committee = "KS",
                    ObjectCodes = [$"{i}"],
                    Funding = [.. Enumerable.Range(1, Sources).Select(source => new Funding(Year, $"Källa {source}", 1_000_00))],
                }),
            ],
        };
        return (register, new LedgerBooks([import], codes.ToDictionary(code => code.Code, StringComparer.OrdinalIgnoreCase)));
    }
}
