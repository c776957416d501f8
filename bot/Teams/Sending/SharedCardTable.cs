using Azure;
using Azure.Data.Tables;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Teams.Sending;

internal sealed class SharedCardTable(StorageTables tables) : ISharedCards
{
    private const string CardPrefix = "card";

    private readonly TableClient rounds = tables.Get(TableName.Rounds);

    public async Task<IReadOnlyList<SharedCard>> ReadAsync(string round, CancellationToken cancellation) =>
        [.. (await RowRange.ReadAsync(rounds, Partition(round), CardPrefix, cancellation)).Select(Read)];

    public async Task<SharedCard?> SaveAsync(SharedCard card, CancellationToken cancellation)
    {
        var row = new TableEntity(Partition(card.Round), TableKey.Of(CardPrefix, card.Channel.Conversation.Id))
        {
            ["Round"] = card.Round,
            ["Channel"] = JsonConvert.SerializeObject(card.Channel),
            ["ActivityId"] = card.ActivityId,
            ["Attempts"] = card.Attempts,
            ["ClaimedUntil"] = card.ClaimedUntil,
            ["Shown"] = card.Shown,
            ["LastError"] = card.LastError,
        };
        try
        {
            var response = card.Tag is null
                ? await rounds.AddEntityAsync(row, cancellation)
                : await rounds.UpdateEntityAsync(row, new ETag(card.Tag), TableUpdateMode.Replace, cancellation);
            return card with { Tag = response.Headers.ETag.ToString() };
        }
        catch (RequestFailedException failure) when (failure.Status is 404 or 409 or 412)
        {
            return null;
        }
    }

    private static string Partition(string round) => TableKey.Of(round.ToUpperInvariant());

    private static SharedCard Read(TableEntity row) => new(
        row.GetString("Round"),
        JsonConvert.DeserializeObject<ConversationReference>(row.GetString("Channel"))!,
        row.GetString("ActivityId"),
        row.GetInt32("Attempts") ?? 0,
        row.GetDateTimeOffset("ClaimedUntil") ?? DateTimeOffset.MinValue,
        row.GetInt32("Shown") ?? 0,
        row.GetString("LastError"),
        row.ETag.ToString());
}
