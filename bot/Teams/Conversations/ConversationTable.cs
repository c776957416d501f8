using System.Collections.Concurrent;
using Azure.Data.Tables;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Teams.Conversations;

internal sealed class ConversationTable(StorageTables tables) : IConversations
{
    private const int MostRemembered = 10_000;

    private readonly TableClient conversations = tables.Get(TableName.Conversations);

    // Only saves writing the same reference again; any replica may forget it at any time.
    private readonly ConcurrentDictionary<string, string> seen = new(StringComparer.Ordinal);

    public async Task KeepAsync(ConversationReference reference, CancellationToken cancellation)
    {
        var place = Place(reference);
        var text = JsonConvert.SerializeObject(place);
        if (seen.TryGetValue(place.Conversation.Id, out var known) && known == text)
        {
            return;
        }

        await conversations.UpsertEntityAsync(Row("conversation", place.Conversation.Id, text), TableUpdateMode.Replace, cancellation);
        if (seen.Count >= MostRemembered)
        {
            seen.Clear();
        }

        seen[place.Conversation.Id] = text;
    }

    public async Task TieAsync(string committee, ConversationReference channel, CancellationToken cancellation) =>
        await conversations.UpsertEntityAsync(
            Row("committee", committee, JsonConvert.SerializeObject(ChannelOf(channel))), TableUpdateMode.Replace, cancellation);

    public async Task<ConversationReference?> FindChannelAsync(string committee, CancellationToken cancellation)
    {
        var row = await conversations.GetEntityIfExistsAsync<TableEntity>("committee", TableKey.Of(committee), cancellationToken: cancellation);
        return row.HasValue ? JsonConvert.DeserializeObject<ConversationReference>(row.Value!.GetString("Reference")) : null;
    }

    /// <summary>The channel itself, without the thread that the message stood in: a new post begins there.</summary>
    internal static ConversationReference ChannelOf(ConversationReference reference)
    {
        var place = Place(reference);
        place.Conversation.Id = place.Conversation.Id.Split(';')[0];
        place.User = null;
        return place;
    }

    // The reference without what differs from message to message, so that "unchanged" can be seen. Names of people are not kept.
    private static ConversationReference Place(ConversationReference reference) => new()
    {
        Bot = new ChannelAccount(reference.Bot?.Id, reference.Bot?.Name),
        User = new ChannelAccount(reference.User?.Id) { AadObjectId = reference.User?.AadObjectId },
        ChannelId = reference.ChannelId,
        ServiceUrl = reference.ServiceUrl,
        Conversation = new ConversationAccount
        {
            Id = reference.Conversation.Id,
            ConversationType = reference.Conversation.ConversationType,
            IsGroup = reference.Conversation.IsGroup,
            TenantId = reference.Conversation.TenantId,
        },
    };

    private static TableEntity Row(string partition, string key, string reference) => new(partition, TableKey.Of(key)) { ["Reference"] = reference };
}
