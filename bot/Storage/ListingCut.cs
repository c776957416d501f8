using System.Buffers;
using System.Runtime.InteropServices;
using Azure.Core;
using Azure.Core.Pipeline;

namespace TeamsAssistant.Storage;

/// <summary>Lets a <see cref="ListingReading"/> cut what it knows out of the answers to its requests; others pass untouched.</summary>
internal sealed class ListingCut : HttpPipelinePolicy
{
    private const int FirstGuess = 128 * 1024;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => ProcessNext(message, pipeline);

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await ProcessNextAsync(message, pipeline);
        if (message.TryGetProperty(ListingReading.Property, out var property)
            && property is ListingReading reading
            && message is { HasResponse: true, Response: { Status: StatusCodes.Status200OK, ContentStream: { } answer } response })
        {
            await using (answer)
            {
                response.ContentStream = await CutAsync(reading, answer, message.CancellationToken);
            }
        }
    }

    // In large pieces into a lent buffer: the SDK's own reading takes 4 KB at a time, and leaves three arrays too large for the young generation.
    private static async Task<MemoryStream> CutAsync(ListingReading reading, Stream answer, CancellationToken cancellation)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(FirstGuess);
        try
        {
            var length = 0;
            while (await answer.ReadAsync(buffer.AsMemory(length), cancellation) is > 0 and var read)
            {
                length += read;
                if (length == buffer.Length)
                {
                    buffer = Larger(buffer);
                }
            }

            var all = buffer.AsSpan(0, length);
            MemoryMarshal.TryGetArray(reading.Cut(all) ?? all.ToArray(), out var left);
            return new MemoryStream(left.Array!, left.Offset, left.Count, writable: false, publiclyVisible: true);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Larger(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
