using System.Globalization;
using TeamsAssistant.Imports.Ledger;

namespace TeamsAssistant.Tests.Imports.Ledger.Traps;

public sealed class SieTrapTests
{
    public static TheoryData<string> Names => [.. SieTraps.All.Select(trap => trap.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_trap_is_read_to_the_ore_or_refused(string name)
    {
        var trap = SieTraps.All.Single(one => one.Name == name);

        using var file = new MemoryStream(trap.ToBytes());
        var reading = await LedgerReader.ReadAsync(file, new(), CancellationToken.None);

        Assert.Equal(trap.Says, Told(reading));
        Assert.Equal(trap.Warns, string.Join(' ', reading.Ledger?.Warnings.Select(warning => warning.Code).Distinct() ?? []));
    }

    [Fact]
    public void There_are_at_least_forty() => Assert.InRange(SieTraps.All.Count, 40, int.MaxValue);

    private static string Told(LedgerReading reading) => reading.Ledger is not { } ledger
        ? $"! {reading.Faults[0].Code}"
        : string.Join(", ", from code in ledger.Codes
                            from month in code.Months
                            let revenue = month.Revenue == 0 ? "" : $"/{month.Revenue}"
                            select string.Create(CultureInfo.InvariantCulture, $"{code.Code} {month.Month:yyyy-MM} {month.Cost}{revenue}"));
}
