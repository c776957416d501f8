using Azure;
using Azure.Data.Tables;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Teams.Sending;

internal sealed class SharedCardTable(StorageTables tables) : ISharedCards
{
    /// <summary>What the key of a card begins with.</summary>
    internal const string CardPrefix = "card";

    private readonly TableClient rounds = tables.Get(TableName.Rounds);

    public async Task<IReadOnlyList<SharedCard>> ReadAsync(string round, CancellationToken cancellation) =>
        [.. (await RowRange.ReadAsync(rounds, Partition(round), CardPrefix, cancellation)).Select(Read)];

    public async Task<SharedCard?> SaveAsync(SharedCard card, CancellationToken cancellation)
    {
        var row = new TableEntity(Partition(card.Round), TableKey.Of(CardPrefix, card.Channel))
        {
            ["Round"] = card.Round,
            ["Channel"] = card.Channel,
            ["ActivityId"] = card.ActivityId,
            ["Shown"] = card.Shown,
            ["Tried"] = card.Tried,
            ["ShowsClosed"] = card.ShowsClosed,
            ["TriesClosed"] = card.TriesClosed,
            ["Attempts"] = card.Attempts,
            ["ClaimedUntil"] = card.ClaimedUntil,
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

    internal static string Partition(string round) => TableKey.Of(round.ToUpperInvariant());

    internal static SharedCard Read(TableEntity row) => new()
    {
        Round = row.GetString("Round"),
        Channel = row.GetString("Channel"),
        ActivityId = row.GetString("ActivityId"),
        Shown = row.GetInt32("Shown")!.Value,
        Tried = row.GetInt32("Tried")!.Value,
        ShowsClosed = row.GetBoolean("ShowsClosed") ?? false,
        TriesClosed = row.GetBoolean("TriesClosed") ?? false,
        Attempts = row.GetInt32("Attempts")!.Value,
        ClaimedUntil = row.GetDateTimeOffset("ClaimedUntil"),
        LastError = row.GetString("LastError"),
        Tag = row.ETag.ToString(),
    };
}
