using System.Threading.Channels;

namespace TeamsAssistant.Updates;

/// <summary>Initiatives whose state is stored but could not be listed. What is lost with the process is found again at the next start.</summary>
internal sealed class UnlistedStates
{
    private readonly Channel<string> initiatives = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });

    public ChannelReader<string> Reader => initiatives.Reader;

    public void Add(string initiative) => initiatives.Writer.TryWrite(initiative);
}
