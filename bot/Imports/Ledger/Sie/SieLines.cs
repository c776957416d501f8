using System.Buffers;

namespace TeamsAssistant.Imports.Ledger.Sie;

/// <summary>A stream's lines, in place in one pooled buffer that never grows with the file, only with its longest line.</summary>
internal sealed class SieLines(Stream stream) : IDisposable
{
    /// <summary>Most bytes of one line; the standard has no limit, a file without line ends must have one.</summary>
    public const int LongestLine = 1 << 20;

    private const int FirstBuffer = 1 << 16;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
    private int start;
    private int scanned;
    private int end;
    private bool ended;
    private bool afterReturn;

    /// <summary>Number of the line last taken, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>A line was longer than <see cref="LongestLine"/>: nothing more is read.</summary>
    public bool TooLong { get; private set; }

    /// <summary>Reads more; false when the stream has ended and every line is taken.</summary>
    public async ValueTask<bool> FillAsync(CancellationToken cancellation)
    {
        if (ended || TooLong)
        {
            return start < end && !TooLong;
        }

        MakeRoom();
        if (TooLong)
        {
            return false;
        }

        var read = await stream.ReadAsync(buffer.AsMemory(end), cancellation);
        ended = read == 0;
        end += read;
        return !ended || start < end;
    }

    /// <summary>The next whole line without its end (LF, CRLF or CR alone), as long as the buffer holds one.</summary>
    public bool TryTake(out ReadOnlySpan<byte> line)
    {
        SkipSecondOfEnd();
        var mark = buffer.AsSpan(scanned, end - scanned).IndexOfAny((byte)'\n', (byte)'\r');
        if (mark < 0 && !(ended && start < end))
        {
            scanned = end;
            line = [];
            return false;
        }

        var stop = mark < 0 ? end : scanned + mark;
        line = buffer.AsSpan(start, stop - start);
        afterReturn = mark >= 0 && buffer[stop] == (byte)'\r';
        start = scanned = mark < 0 ? end : stop + 1;
        Number++;
        return true;
    }

    // What follows a return may come only with the next read.
    private void SkipSecondOfEnd()
    {
        if (!afterReturn || start >= end)
        {
            return;
        }

        afterReturn = false;
        start += buffer[start] == (byte)'\n' ? 1 : 0;
        scanned = Math.Max(scanned, start);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        buffer = [];
    }

    private void MakeRoom()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, scanned, end) = (0, scanned - start, end - start);
        }

        if (end < buffer.Length)
        {
            return;
        }

        if (end >= LongestLine)
        {
            TooLong = true;
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, end).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        buffer = larger;
    }
}
