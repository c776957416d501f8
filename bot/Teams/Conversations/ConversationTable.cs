using System.Collections.Concurrent;
using Azure.Data.Tables;
using Microsoft.Bot.Schema;
using TeamsAssistant.Access;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Teams.Conversations;

internal sealed class ConversationTable(StorageTables tables, TimeProvider time) : IConversations
{
    /// <summary>How long this process trusts what it has seen: another may have been told since that a conversation is closed.</summary>
    public static readonly TimeSpan Trust = TimeSpan.FromMinutes(10);

    private const int MostRemembered = 10_000;

    private readonly TableClient conversations = tables.Get(TableName.Conversations);

    // Only saves reading the same reference again; any replica may forget it at any time.
    private readonly ConcurrentDictionary<string, (string Text, DateTimeOffset At)> seen = new(StringComparer.Ordinal);

    // People whose id is stored, as far as this process knows.
    private readonly ConcurrentDictionary<string, bool> met = new(StringComparer.Ordinal);

    public async Task<bool> KeepAsync(ConversationReference reference, string? team, CancellationToken cancellation)
    {
        var place = ConversationRows.Place(reference);
        var id = place.Conversation.Id;
        var text = ConversationRows.TextOf(place);
        if (seen.TryGetValue(id, out var known) && known.Text == text && known.At + Trust > time.GetUtcNow())
        {
            return false;
        }

        var person = ConversationRows.PersonOf(place);
        var stored = await ReadAsync(ConversationRows.KeyOf(id, person), cancellation);
        var closed = stored?.GetString(ConversationRows.Closed) is not null;
        if (closed || stored?.GetString(ConversationRows.Reference) != text || (team is not null && stored.GetString(ConversationRows.Team) != team))
        {
            await WriteAsync(ConversationRows.Write(place, text, team ?? stored?.GetString(ConversationRows.Team), null), cancellation);
            if (person is not null)
            {
                await WriteAsync(ConversationRows.WritePerson(person, place.User.Id, text, null), cancellation);
            }
        }

        Remember(id, text);
        return closed;
    }

    public async Task<KnownConversation?> FindAsync(string conversation, CancellationToken cancellation) =>
        await ReadAsync(ConversationRows.KeyOf(conversation, null), cancellation) is { } row && ConversationRows.ReadReference(row) is { } reference
            ? new KnownConversation(reference, row.GetString(ConversationRows.Closed))
            : null;

    public async Task<KnownPerson?> FindPersonAsync(string person, CancellationToken cancellation) =>
        await ReadAsync(ConversationRows.KeyOf("", person), cancellation) is { } row
            ? new KnownPerson(row.GetString(ConversationRows.User), ConversationRows.ReadReference(row), row.GetString(ConversationRows.Closed))
            : null;

    public async Task MeetAsync(ConversationReference reference, CancellationToken cancellation)
    {
        if (reference.Conversation.ConversationType == "personal"
            || reference.User?.Id is not { Length: > 0 } id
            || ConversationRows.PersonOf(reference) is not { } person
            || met.ContainsKey(person))
        {
            return;
        }

        if (await FindPersonAsync(person, cancellation) is not { } known || known.UserId != id)
        {
            // Written beside what is known of her chat, which somebody else may be writing now.
            await conversations.UpsertEntityAsync(ConversationRows.WriteMet(person, id), TableUpdateMode.Merge, cancellation);
        }

        if (met.Count >= MostRemembered)
        {
            met.Clear();
        }

        met[person] = true;
    }

    public async Task<IReadOnlyList<string>> IdsOfAsync(IReadOnlyCollection<string> people, CancellationToken cancellation)
    {
        if (people.Count == 0)
        {
            return [];
        }

        var keys = people.Select(person => ConversationRows.KeyOf("", person).Row).Order(StringComparer.Ordinal).ToList();
        var rows = await RowRange.ReadAsync(conversations, ConversationRows.People, keys[0], keys[^1] + "!", cancellation);
        var ids = rows.ToDictionary(row => row.RowKey, row => row.GetString(ConversationRows.User), StringComparer.Ordinal);
        return [.. people.Select(person => ids.GetValueOrDefault(ConversationRows.KeyOf("", person).Row)).OfType<string>()];
    }

    public async Task ForgetChatAsync(string person, CancellationToken cancellation)
    {
        if (await FindPersonAsync(person, cancellation) is { } known)
        {
            await WriteAsync(ConversationRows.WritePerson(person, known.UserId, null, known.Closed), cancellation);
            seen.TryRemove(known.Chat is { } chat ? ConversationId.Of(chat) : "", out _);
        }
    }

    public async Task CloseAsync(ConversationReference reference, string why, CancellationToken cancellation)
    {
        var place = ConversationRows.Place(reference);
        var text = ConversationRows.TextOf(place);
        var stored = await ReadAsync(ConversationRows.KeyOf(place.Conversation.Id, null), cancellation);
        await WriteAsync(ConversationRows.Write(place, text, stored?.GetString(ConversationRows.Team), why), cancellation);
        if (ConversationRows.PersonOf(place) is { } person)
        {
            await WriteAsync(ConversationRows.WritePerson(person, place.User.Id, text, why), cancellation);
        }

        seen.TryRemove(place.Conversation.Id, out _);
    }

    public async Task CloseTeamAsync(string team, string why, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {ConversationRows.Places} and Team eq {team}");
        await foreach (var row in conversations.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            if (ConversationRows.ReadReference(row) is { } reference)
            {
                await CloseAsync(reference, why, cancellation);
            }
        }
    }

    public async Task<ConversationReference?> LatestAsync(CancellationToken cancellation)
    {
        TableEntity? latest = null;
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {ConversationRows.Places}");
        await foreach (var row in conversations.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            latest = latest is null || row.Timestamp > latest.Timestamp ? row : latest;
        }

        return latest is null ? null : ConversationRows.ReadReference(latest);
    }

    // Whatever comes of the batch, the tie is written: "already there" can only be our own audit event, asked for again.
    public async Task TieAsync(ChannelTie tie, Change change, CancellationToken cancellation) =>
        await new PartitionBatch(conversations, TieRows.Partition, change)
            .Upsert(TieRows.Write(tie))
            .Audit(tie.Id, $"tied to {tie.Channel}")
            .SubmitAsync(cancellation);

    public async Task UntieAsync(IReadOnlyCollection<ChannelTie> ties, Change change, CancellationToken cancellation)
    {
        // One by one: somebody else may have loosened one of them. A row of old has another key than it would be given now.
        foreach (var row in await TieRowsAsync(cancellation))
        {
            if (TieRows.Read(row) is var tie && ties.Contains(tie))
            {
                await new PartitionBatch(conversations, TieRows.Partition, change)
                    .Delete(row.RowKey)
                    .Audit(tie.Id, $"no longer tied to {tie.Channel}")
                    .SubmitAsync(cancellation);
            }
        }
    }

    public async Task<ChannelTies> ReadTiesAsync(CancellationToken cancellation) =>
        new([.. (await TieRowsAsync(cancellation)).Select(TieRows.Read).Distinct()]);

    private Task<List<TableEntity>> TieRowsAsync(CancellationToken cancellation) =>
        RowRange.ReadAsync(conversations, TieRows.Partition, TieRows.Prefix, cancellation);

    private async Task<TableEntity?> ReadAsync((string Partition, string Row) key, CancellationToken cancellation)
    {
        var row = await conversations.GetEntityIfExistsAsync<TableEntity>(key.Partition, key.Row, cancellationToken: cancellation);
        return row.HasValue ? row.Value : null;
    }

    private async Task WriteAsync(TableEntity row, CancellationToken cancellation) =>
        await conversations.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellation);

    private void Remember(string id, string text)
    {
        if (seen.Count >= MostRemembered)
        {
            seen.Clear();
        }

        seen[id] = (text, time.GetUtcNow());
    }
}
