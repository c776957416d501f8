using System.Text;

namespace TeamsAssistant.Tests.Builders;

/// <summary>A text that is the head once and then the same rows a number of times, as a stream; nothing of it is made while it is read.</summary>
internal sealed class RepeatedText(string head, string rows, int times) : Stream
{
    private readonly byte[] rowBytes = Encoding.ASCII.GetBytes(rows);
    private byte[] current = Encoding.ASCII.GetBytes(head);
    private int at;
    private int done;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (at == current.Length)
        {
            if (done == times)
            {
                return 0;
            }

            done++;
            (current, at) = (rowBytes, 0);
        }

        var count = Math.Min(buffer.Length, current.Length - at);
        current.AsSpan(at, count).CopyTo(buffer);
        at += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
