using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Leader;
using TeamsAssistant.Library;
using TeamsAssistant.Library.Publications;
using TeamsAssistant.Storage;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.Library.Contract;
using TeamsAssistant.Tests.Library.SharePoint;

namespace TeamsAssistant.Tests.Library.Publications;

/// <summary>The duty that ends what was left open, and what it costs.</summary>
public sealed class PublicationDutyTests(AzuriteProcess azurite) : IClassFixture<AzuriteProcess>, IAsyncLifetime, IAsyncDisposable
{
    private readonly FakeClock clock = new(RunningAssistant.Start);
    private readonly StorageRequests requests = new();
    private readonly List<LibraryFile> told = [];
    private FolderWorld world = null!;
    private PublicationTable publications = null!;

    public async Task InitializeAsync()
    {
        var tables = new StorageTables(
            Options.Create(new StorageOptions { ConnectionString = azurite.ConnectionString, TablePrefix = $"T{Guid.NewGuid():n}"[..20] }), requests);
        await tables.EnsureAsync(default);
        publications = new PublicationTable(tables);
        world = new FolderWorld();
    }

    public async Task DisposeAsync() => await world.DisposeAsync();

    async ValueTask IAsyncDisposable.DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task Where_nobody_publishes_storage_is_not_read() => Assert.Equal(0, await CountAsync(Duty()));

    [Fact]
    public async Task Storage_is_read_once_in_two_hours_however_often_the_bell_rings()
    {
        var duty = Duty(Source());

        Assert.Equal(1, await CountAsync(duty));
        Assert.Equal(0, await CountAsync(duty));
        clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal(1, await CountAsync(duty));
    }

    [Fact]
    public async Task One_that_cannot_be_ended_does_not_stop_the_others()
    {
        await LeaveOpenAsync("a");
        await LeaveOpenAsync("b");
        clock.Advance(TimeSpan.FromMinutes(10));
        await Duty(Source(publication => publication.Key == "a" ? throw new InvalidOperationException("a") : Sample.Document("ett").Content)).RunAsync(default);

        Assert.Equal("a", Assert.Single(await publications.OpenAsync(default)).Key);
        Assert.Equal(PublicationState.Done, (await publications.FindAsync("b", default))!.State);
        Assert.Single(told);
    }

    [Fact]
    public async Task One_that_fails_here_rings_the_bell_and_is_looked_for_soon()
    {
        var bell = new DutyBell();
        var content = Sample.Document("ett");
        var publisher = new Publisher(publications, new KilledLibrary(world.Library, new Killed(1)), [Source(_ => content.Content)], bell, clock);
        var duty = new PublicationDuty(publisher, clock, NullLogger<PublicationDuty>.Instance);
        await duty.RunAsync(default);
        var rung = bell.Next;
        await Assert.ThrowsAsync<KilledException>(() => publisher.PublishAsync(
            "a", Desk.Name, content, anew: false, new Change(null, clock.GetUtcNow(), Door.Teams, "matter.publish"), default));

        Assert.True(rung.IsCompleted);
        var next = await duty.RunAsync(default);
        Assert.Equal(clock.GetUtcNow() + Publisher.Abandoned, next);
        clock.Advance(Publisher.Abandoned);
        await duty.RunAsync(default);
        Assert.Equal("ett", world.Read(Sample.Path));
        Assert.Empty(await publications.OpenAsync(default));
    }

    private PublicationDuty Duty(params IPublicationSource[] sources) =>
        new(new Publisher(publications, world.Library, sources, new DutyBell(), clock), clock, NullLogger<PublicationDuty>.Instance);

    private Desk Source(Func<Publication, LibraryContent?>? content = null) => new(content ?? (_ => null), told, Killed.Never);

    private async Task<long> CountAsync(PublicationDuty duty)
    {
        var before = requests.Sent;
        await duty.RunAsync(default);
        return requests.Sent - before;
    }

    private Task LeaveOpenAsync(string key) => publications.SaveAsync(
        new Publication { Key = key, Kind = Desk.Name, Path = $"KS/2026/{key}.docx", Sha256 = new string('0', 64), At = clock.GetUtcNow() },
        new Change(null, clock.GetUtcNow(), Door.Teams, "matter.publish"),
        default);
}
