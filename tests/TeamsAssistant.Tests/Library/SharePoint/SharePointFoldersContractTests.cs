using TeamsAssistant.Tests.Library.Contract;

namespace TeamsAssistant.Tests.Library.SharePoint;

public sealed class SharePointFoldersContractTests : LibraryFoldersContract
{
    // A page holds fewer than any folder of the contract.
    protected override async Task<ILibraryWorld> StartAsync()
    {
        var world = await SharePointWorld.StartAsync();
        world.Graph.PageSize = 1;
        return world;
    }
}
