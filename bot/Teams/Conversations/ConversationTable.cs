using System.Collections.Concurrent;
using Azure.Data.Tables;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using TeamsAssistant.Access;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Teams.Conversations;

internal sealed class ConversationTable(StorageTables tables) : IConversations
{
    private const int MostRemembered = 10_000;
    private const string Places = "conversation";
    private const string Committees = "committee";
    private const string TiePrefix = "tied";

    private readonly TableClient conversations = tables.Get(TableName.Conversations);

    // Only saves reading the same reference again; any replica may forget it at any time.
    private readonly ConcurrentDictionary<string, string> seen = new(StringComparer.Ordinal);

    public async Task KeepAsync(ConversationReference reference, CancellationToken cancellation)
    {
        var place = Place(reference);
        var id = place.Conversation.Id;
        var text = JsonConvert.SerializeObject(place);
        if (seen.TryGetValue(id, out var known) && known == text)
        {
            return;
        }

        if (await ReadAsync(id, cancellation) != text)
        {
            var row = new TableEntity(Places, TableKey.Of(id)) { ["Reference"] = text };
            await conversations.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellation);
        }

        if (seen.Count >= MostRemembered)
        {
            seen.Clear();
        }

        seen[id] = text;
    }

    public async Task<ConversationReference?> FindAsync(string conversation, CancellationToken cancellation) =>
        await ReadAsync(conversation, cancellation) is { } text ? JsonConvert.DeserializeObject<ConversationReference>(text) : null;

    // Whatever comes of the batch, the tie is written: "already there" can only be our own audit event, asked for again.
    public async Task TieAsync(string committee, string channel, Change change, CancellationToken cancellation) =>
        await new PartitionBatch(conversations, Committees, change)
            .Upsert(new TableEntity("", TableKey.Of(TiePrefix, committee)) { ["Committee"] = committee, ["Channel"] = channel })
            .Audit(committee, $"tied to {channel}")
            .SubmitAsync(cancellation);

    public async Task<ChannelTies> ReadTiesAsync(CancellationToken cancellation)
    {
        var rows = await RowRange.ReadAsync(conversations, Committees, TiePrefix, cancellation);
        return new ChannelTies(rows.ToDictionary(row => row.GetString("Committee"), row => row.GetString("Channel"), StringComparer.Ordinal));
    }

    private async Task<string?> ReadAsync(string conversation, CancellationToken cancellation)
    {
        var row = await conversations.GetEntityIfExistsAsync<TableEntity>(Places, TableKey.Of(conversation), cancellationToken: cancellation);
        return row.HasValue ? row.Value!.GetString("Reference") : null;
    }

    // The reference without what differs from message to message, so that "unchanged" can be seen. A person is part of a personal chat
    // alone, and without her name.
    private static ConversationReference Place(ConversationReference reference) => new()
    {
        Bot = new ChannelAccount(reference.Bot?.Id, reference.Bot?.Name),
        User = reference.Conversation.ConversationType == "personal"
            ? new ChannelAccount(reference.User?.Id) { AadObjectId = reference.User?.AadObjectId }
            : null,
        ChannelId = reference.ChannelId,
        ServiceUrl = reference.ServiceUrl,
        Conversation = new ConversationAccount
        {
            Id = ConversationId.Of(reference),
            ConversationType = reference.Conversation.ConversationType,
            IsGroup = reference.Conversation.IsGroup,
            TenantId = reference.Conversation.TenantId,
        },
    };
}
