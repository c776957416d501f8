using TeamsAssistant.Library;
using TeamsAssistant.Tests.StandIns.Graph;

namespace TeamsAssistant.Tests.Library.SharePoint;

/// <summary>How folders of SharePoint are read: pages, addresses, faults.</summary>
public sealed class FolderRequestTests : IAsyncLifetime
{
    private SharePointWorld world = null!;

    public async Task InitializeAsync()
    {
        world = await SharePointWorld.StartAsync();
        for (var i = 0; i < 5; i++)
        {
            world.Edit($"Mallar/mall {i}.docx", $"mall {i}");
        }
    }

    public async Task DisposeAsync()
    {
        world.Check();
        await world.DisposeAsync();
    }

    [Theory]
    [InlineData(200, 1)]
    [InlineData(2, 3)]
    [InlineData(5, 1)]
    public async Task A_folder_takes_a_request_a_page(int page, int requests)
    {
        world.Graph.PageSize = page;
        await world.Folders.ListAsync("Annat", default); // the drive is known then
        var before = world.Graph.Requests.Count;

        Assert.Equal(5, (await world.Folders.ListAsync("Mallar", default)).Count);
        Assert.Equal(requests, world.Graph.Requests.Count - before);
    }

    [Fact]
    public async Task A_next_link_that_leads_away_from_Graph_is_not_followed_and_gets_no_token()
    {
        await using var elsewhere = await GraphStandIn.StartAsync();
        (world.Graph.PageSize, world.Graph.NextAddress) = (2, elsewhere.Address);

        var fault = await Assert.ThrowsAsync<LibraryException>(() => world.Folders.ListAsync("Mallar", default));

        Assert.Equal(LibraryFault.Other, fault.Fault);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task The_token_does_not_go_to_the_address_of_the_content()
    {
        await world.Folders.ReadAsync("Mallar", "mall 3.docx", 100, default);

        Assert.Null(Assert.Single(world.Graph.Requests, request => request.Parts[0] == "download").Header("Authorization"));
    }

    [Fact]
    public async Task Asked_to_wait_it_waits_and_goes_on()
    {
        world.Graph.PageSize = 2;
        world.Graph.Judge = request => request.Number % 2 == 0 ? GraphFault.Throttled(7) : null;

        Assert.Equal(5, (await world.Folders.ListAsync("Mallar", default)).Count);
    }

    [Theory]
    [InlineData(403, LibraryFault.Forbidden)]
    [InlineData(400, LibraryFault.Other)]
    public async Task What_Graph_refuses_is_the_librarys_own_fault(int status, LibraryFault fault)
    {
        world.Graph.Judge = request => request.Parts[^1] == "children" ? new GraphFault(status, "accessDenied") : null;

        Assert.Equal(fault, (await Assert.ThrowsAsync<LibraryException>(() => world.Folders.ListAsync("Mallar", default))).Fault);
    }
}
