using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Tests.Imports.Ledger;

public sealed class LargeLedgerTests
{
    private const long Megabyte = 1 << 20;
    private const string Voucher = "#VER A 1 20230115\n{\n#TRANS 4010 {20 \"OBJ0007\"} 2.00\n#TRANS 1930 {} -2.00\n}\n";

    [Fact]
    public async Task The_sums_of_50_megabytes_are_right_in_memory_that_does_not_grow_with_the_file()
    {
        await UseAsync(Megabyte);
        var small = await UseAsync(5 * Megabyte);
        var large = await UseAsync(50 * Megabyte);

        Assert.InRange(large, 0, small + (256 * 1024));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Balances_take_memory_by_code_and_month_and_not_by_rows(bool vouchers)
    {
        await BalancesAsync(1, vouchers);
        var small = await BalancesAsync(4, vouchers);
        var large = await BalancesAsync(80, vouchers);

        Assert.InRange(large, 0, small + (256 * 1024));
    }

    [Fact]
    public async Task Balances_that_nobody_asks_for_are_forgotten_at_the_first_voucher()
    {
        // Every row has an account of its own: kept, they would take far more.
        await AccountsAsync(1);
        var small = await AccountsAsync(1_000);
        var large = await AccountsAsync(200_000);

        Assert.InRange(large, 0, small + (256 * 1024));
    }

    /// <summary>200 codes × 12 months, each as the object alone and beside an Ansvar, over and over.</summary>
    private static async Task<long> BalancesAsync(int times, bool vouchers)
    {
        var rows = string.Concat(Enumerable.Range(0, 200 * 12).Select(n =>
            $"#PSALDO 0 2023{(n % 12) + 1:D2} 4010 {{1 \"10\" 20 \"OBJ{n / 12:D4}\"}} 3.00\n#PSALDO 0 2023{(n % 12) + 1:D2} 4010 {{20 \"OBJ{n / 12:D4}\"}} 1.50\n"));
        var (reading, allocated) = await ReadAsync(vouchers ? Voucher : "", rows, times);
        var cost = reading.Ledger!.Codes.Single(code => code.Code == "OBJ0007").Months[0].Cost;
        Assert.Equal(vouchers ? 2_00 : times * 1_50, cost);
        return allocated;
    }

    private static async Task<long> AccountsAsync(int accounts)
    {
        var (reading, allocated) = await ReadAsync(
            Voucher, string.Concat(Enumerable.Range(0, accounts).Select(n => $"#PSALDO 0 202301 4{n:D8} {{20 \"OBJ0007\"}} 1.50\n")), 1);
        Assert.Equal(2_00, reading.Ledger!.Codes.Single().Months[0].Cost);
        return allocated;
    }

    private static async Task<(LedgerReading Reading, long Allocated)> ReadAsync(string before, string rows, int times)
    {
        var head = "#FLAGGA 0\n#FORMAT PC8\n#SIETYP 4\n#RAR 0 20230101 20231231\n#DIM 1 \"Ansvar\"\n#DIM 20 \"Objektskod\"\n";
        await using var text = new RepeatedText(head + before, rows, times);
        var measured = new Measured(text);
        var reading = await LedgerReader.ReadAsync(measured, new(), CancellationToken.None);
        Assert.Empty(reading.Faults);
        return (reading, measured.Allocated);
    }

    /// <summary>Reads a file of the size, checks every sum, and returns what the reader allocated, the making of the file left out.</summary>
    private static async Task<long> UseAsync(long size)
    {
        var file = new LargeSieFile(size);
        var measured = new Measured(file);
        var reading = await LedgerReader.ReadAsync(measured, new(), CancellationToken.None);
        Assert.Empty(reading.Faults);
        var codes = reading.Ledger!.Codes.ToDictionary(sums => sums.Code, sums => sums.Months);
        for (var code = 0; code < LargeSieFile.Codes; code++)
        {
            var months = codes.GetValueOrDefault(LargeSieFile.Code(code)) ?? [];
            for (var month = 0; month < 12; month++)
            {
                var sum = months.FirstOrDefault(one => one.Month.Month == month + 1);
                Assert.Equal((file.Cost[code, month], file.Revenue[code, month]), (sum.Cost, sum.Revenue));
            }
        }

        return measured.Allocated;
    }

    /// <summary>Answers at once on the reader's own thread, and counts what that thread allocated outside of reading the file.</summary>
    private sealed class Measured(Stream inner) : Stream
    {
        private readonly long start = GC.GetAllocatedBytesForCurrentThread();
        private long made;

        /// <summary>Bytes until the last read, those of making the file left out.</summary>
        public long Allocated { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => inner.Position; set => throw new NotSupportedException(); }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var read = inner.Read(buffer.Span);
            var after = GC.GetAllocatedBytesForCurrentThread();
            made += after - before;
            Allocated = after - start - made;
            return new(read);
        }

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
