using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Leader;
using TeamsAssistant.Library;
using TeamsAssistant.Library.Publications;
using TeamsAssistant.Storage;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.Library.Contract;
using TeamsAssistant.Tests.Library.SharePoint;
using TeamsAssistant.Tests.StandIns.Graph;

namespace TeamsAssistant.Tests.Library.Publications;

public sealed class PublisherTests(AzuriteProcess azurite) : IClassFixture<AzuriteProcess>, IAsyncLifetime
{
    private const string Key = "matter|KS|2026|7";
    private const int Steps = 10;
    private static readonly Change Nina = new("00000000-0000-0000-0000-000000000001", RunningAssistant.Start, Door.Teams, "matter.publish");

    private readonly FakeClock clock = new(RunningAssistant.Start);
    private readonly List<LibraryFile> told = [];
    private LibraryContent? content;
    private PublicationTable publications = null!;

    public async Task InitializeAsync()
    {
        var tables = new StorageTables(
            Options.Create(new StorageOptions { ConnectionString = azurite.ConnectionString, TablePrefix = $"T{Guid.NewGuid():n}"[..20] }), new StorageRequests());
        await tables.EnsureAsync(default);
        publications = new PublicationTable(tables);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public static TheoryData<string, int> EachStep
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var library in (string[])["folder", "sharepoint"])
            {
                for (var step = 1; step <= Steps; step++)
                {
                    data.Add(library, step);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(EachStep))]
    public async Task Killed_at_any_step_it_ends_published_once(string library, int step)
    {
        await using var world = await WorldAsync(library);
        await PublishAsync(world, "ett", Killed.Never);
        await Assert.ThrowsAsync<KilledException>(() => PublishAsync(world, "två", new Killed(step)));
        await RestartAsync(world);

        var begun = step > 1;
        Assert.Equal([Sample.Path], world.Documents);
        Assert.Equal(begun ? "två" : "ett", world.Read(Sample.Path));
        Assert.Empty(await publications.OpenAsync(default));
        Assert.Equal(PublicationState.Done, (await publications.FindAsync(Key, default))!.State);
        Assert.Single(told.Select(file => file.Item.ItemId).Distinct());
        Assert.InRange(told.Count, begun ? 2 : 1, 3);
        world.Check();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public async Task Killed_at_any_request_to_SharePoint_it_ends_published_once(int request)
    {
        await using var world = await SharePointWorld.StartAsync();
        using var process = new CancellationTokenSource();
        world.Graph.WritesColumnsIntoFiles = true;
        world.Graph.Judge = asked =>
        {
            if (asked.Number == request)
            {
                process.Cancel();
            }

            return null;
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PublishAsync(world, "ett", Killed.Never, cancellation: process.Token));
        await RestartAsync(world);

        Assert.Equal([Sample.Path], world.Documents);
        Assert.StartsWith("ett", world.Read(Sample.Path), StringComparison.Ordinal);
        Assert.Equal("KS", (string?)world.Graph.FieldsOf(Sample.Path)!["N_x00e4_mnd"]);
        Assert.Single(told);
        world.Check();
    }

    [Fact]
    public async Task What_was_published_is_known_the_next_time()
    {
        await using var world = await SharePointWorld.StartAsync();
        await PublishAsync(world, "ett", Killed.Never);
        world.Move(Sample.Path, "KS/2026/Flyttad.docx");
        var next = await PublishAsync(world, "två", Killed.Never);
        var same = await PublishAsync(world, "två", Killed.Never);

        Assert.Equal(("KS/2026/Flyttad.docx", true), (next.Path, next.Moved));
        Assert.False(same.Changed);
    }

    [Fact]
    public async Task A_deleted_document_is_said_to_be_gone_until_it_is_wanted_anew()
    {
        await using var world = await SharePointWorld.StartAsync();
        await PublishAsync(world, "ett", Killed.Never);
        world.Delete(Sample.Path);
        Assert.True((await PublishAsync(world, "två", Killed.Never)).Gone);
        Assert.True((await PublishAsync(world, "två", Killed.Never)).Gone);
        Assert.Single(told);

        Assert.True((await PublishAsync(world, "två", Killed.Never, anew: true)).Changed);
        Assert.Equal([Sample.Path], world.Documents);
        Assert.Empty(await publications.OpenAsync(default));
    }

    [Fact]
    public async Task What_SharePoint_does_not_take_now_is_published_when_it_does()
    {
        await using var world = await SharePointWorld.StartAsync();
        world.Graph.Judge = _ => GraphFault.Throttled(900);
        await Assert.ThrowsAsync<LibraryException>(() => PublishAsync(world, "ett", Killed.Never));
        var failures = await RestartAsync(world);
        Assert.Equal([nameof(LibraryFault.Away)], failures);

        world.Graph.Judge = _ => null;
        Assert.Empty(await RestartAsync(world));
        Assert.Equal("ett", world.Read(Sample.Path));
        Assert.Single(told);
    }

    [Fact]
    public async Task What_cannot_be_made_any_more_is_given_up()
    {
        await using var world = await WorldAsync("folder");
        await Assert.ThrowsAsync<KilledException>(() => PublishAsync(world, "ett", new Killed(2)));
        content = null;
        await RestartAsync(world);

        Assert.Empty(world.Documents);
        Assert.Equal(PublicationState.GivenUp, (await publications.FindAsync(Key, default))!.State);
        Assert.Empty(await publications.OpenAsync(default));
    }

    [Fact]
    public async Task What_may_still_be_under_way_is_left_alone()
    {
        await using var world = await WorldAsync("folder");
        await Assert.ThrowsAsync<KilledException>(() => PublishAsync(world, "ett", new Killed(2)));
        var next = await Publisher(world, Killed.Never).ResumeAsync((_, _) => { }, default);

        Assert.NotNull(next);
        Assert.Empty(world.Documents);
    }

    private static async Task<ILibraryWorld> WorldAsync(string library) => library == "folder" ? new FolderWorld() : await SharePointWorld.StartAsync();

    private Task<LibraryFile> PublishAsync(ILibraryWorld world, string text, Killed killed, bool anew = false, CancellationToken cancellation = default)
    {
        var document = Sample.Document(text);
        content = document.Content;
        return Publisher(world, killed).PublishAsync(Key, Desk.Name, document, anew, Nina, cancellation);
    }

    /// <summary>Another process takes over later; gives what failed.</summary>
    private async Task<IReadOnlyList<string>> RestartAsync(ILibraryWorld world)
    {
        clock.Advance(TimeSpan.FromMinutes(10));
        var failures = new List<string>();
        await Publisher(world, Killed.Never).ResumeAsync((_, what) => failures.Add(what), default);
        return failures;
    }

    private Publisher Publisher(ILibraryWorld world, Killed killed) =>
        new(new KilledPublications(publications, killed), new KilledLibrary(world.Library, killed), [new Desk(_ => content, told, killed)], new DutyBell(), clock);
}
