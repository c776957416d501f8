using Azure.Data.Tables;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Teams.Conversations;

/// <summary>How ties lie in their partition. Rows of the time when a committee had one channel (<c>tied|KS</c>) read as the others.</summary>
internal static class TieRows
{
    public const string Partition = "committee";
    public const string Prefix = "tied";

    private const string Committee = "Committee";
    private const string Initiative = "Initiative";
    private const string Channel = "Channel";

    public static TableEntity Write(ChannelTie tie) => new("", TableKey.Of(Prefix, tie.Channel, tie.Kind.ToString(), tie.Id))
    {
        [Channel] = tie.Channel,
        [tie.Kind == ChannelTieKind.Committee ? Committee : Initiative] = tie.Id,
    };

    public static ChannelTie Read(TableEntity row) => row.GetString(Initiative) is { } initiative
        ? new ChannelTie(row.GetString(Channel), ChannelTieKind.Initiative, initiative)
        : new ChannelTie(row.GetString(Channel), ChannelTieKind.Committee, row.GetString(Committee));
}
