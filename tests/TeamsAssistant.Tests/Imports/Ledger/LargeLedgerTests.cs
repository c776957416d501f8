using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Tests.Imports.Ledger;

public sealed class LargeLedgerTests
{
    private const long Megabyte = 1 << 20;

    [Fact]
    public async Task The_sums_of_50_megabytes_are_right_in_memory_that_does_not_grow_with_the_file()
    {
        await UseAsync(Megabyte);
        var small = await UseAsync(5 * Megabyte);
        var large = await UseAsync(50 * Megabyte);

        Assert.InRange(large, 0, small + (256 * 1024));
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
