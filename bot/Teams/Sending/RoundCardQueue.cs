using System.Threading.Channels;
using TeamsAssistant.Rounds;

namespace TeamsAssistant.Teams.Sending;

/// <summary>Rounds whose shared card may count wrong. What is lost with the process is found again at the next start.</summary>
internal sealed class RoundCardQueue : IRoundChannel
{
    private readonly Channel<CardWish> wishes = Channel.CreateUnbounded<CardWish>();

    public ChannelReader<CardWish> Reader => wishes.Reader;

    public void AnswerStored(string round) => wishes.Writer.TryWrite(new CardWish(round, Afresh: false));

    /// <summary>Says that what stopped cards may be mended: those given up are tried again.</summary>
    public void TryAll() => wishes.Writer.TryWrite(new CardWish(null, Afresh: true));
}
