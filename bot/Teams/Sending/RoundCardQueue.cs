using System.Threading.Channels;
using TeamsAssistant.Rounds;

namespace TeamsAssistant.Teams.Sending;

/// <summary>Rounds whose shared card may count wrong. What is lost with the process is found again at the next start.</summary>
internal sealed class RoundCardQueue : IRoundChannel
{
    private readonly Channel<string> rounds = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });

    public ChannelReader<string> Reader => rounds.Reader;

    public void AnswerStored(string round) => rounds.Writer.TryWrite(round);
}
