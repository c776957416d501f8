using Azure.Data.Tables;
using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Committees;
using TeamsAssistant.Storage;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Committees;

public sealed class AgendaItemTableTests(AzuriteProcess azurite) : IClassFixture<AzuriteProcess>, IAsyncLifetime
{
    private static readonly AgendaItem Item = new()
    {
        Id = "KS-2026-12-08-uppfoljning",
        Committee = "KS",
        Meeting = new DateOnly(2026, 12, 8),
        HandlingOfficial = "00000000-0000-0000-0000-000000000001",
        Round = "KS-2026-T3",
        File = "KS/2026/KS 2026-12-08 Tjänsteskrivelse.docx",
        Sha256 = new string('a', 64),
        At = new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero),
    };

    private static readonly Change Made = new("00000000-0000-0000-0000-000000000001", Item.At, Door.Teams, "agenda.create");

    private readonly StorageRequests requests = new();
    private StorageTables tables = null!;
    private AgendaItemTable items = null!;

    public async Task InitializeAsync()
    {
        tables = new StorageTables(
            Options.Create(new StorageOptions { ConnectionString = azurite.ConnectionString, TablePrefix = $"T{Guid.NewGuid():n}"[..20] }), requests);
        await tables.EnsureAsync(default);
        items = new AgendaItemTable(tables);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task An_item_comes_back_as_it_was_stored()
    {
        Assert.True(await items.SaveAsync(Item, Made, default));

        Assert.Equal(Item, await items.FindAsync("ks", Item.Meeting, default));
    }

    [Fact]
    public async Task An_item_that_was_never_made_is_not_found()
    {
        await items.SaveAsync(Item, Made, default);

        Assert.Null(await items.FindAsync("KS", Item.Meeting.AddDays(1), default));
        Assert.Null(await items.FindAsync("BUN", Item.Meeting, default));
    }

    [Fact]
    public async Task The_same_item_again_writes_nothing()
    {
        await items.SaveAsync(Item, Made, default);
        var before = requests.Sent;

        Assert.False(await items.SaveAsync(Item with { At = Item.At.AddHours(1) }, Made, default));
        Assert.Equal(1, requests.Sent - before);
        Assert.Single(await AuditAsync());
    }

    [Fact]
    public async Task A_new_document_replaces_the_item_and_leaves_an_audit_event_more()
    {
        await items.SaveAsync(Item, Made, default);
        var next = Item with { Sha256 = new string('b', 64), DiaryNumber = "KSN-2026-00442" };

        Assert.True(await items.SaveAsync(next, Made with { At = Made.At.AddDays(1) }, default));
        Assert.Equal(next, await items.FindAsync("KS", Item.Meeting, default));
        Assert.Equal(2, (await AuditAsync()).Count);
    }

    [Fact]
    public async Task Several_at_once_leave_one_item()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(number => items.SaveAsync(Item with { Sha256 = new string((char)('a' + number), 64) }, Made, default)));

        Assert.NotNull(await items.FindAsync("KS", Item.Meeting, default));
        Assert.Equal(4, (await AuditAsync()).Count);
    }

    private async Task<List<TableEntity>> AuditAsync()
    {
        var rows = new List<TableEntity>();
        await foreach (var row in tables.Get(TableName.Committees).QueryAsync<TableEntity>())
        {
            rows.Add(row);
        }

        return [.. rows.Where(row => row.RowKey.StartsWith("audit", StringComparison.Ordinal))];
    }
}
