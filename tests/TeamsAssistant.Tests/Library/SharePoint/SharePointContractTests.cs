using TeamsAssistant.Tests.Library.Contract;

namespace TeamsAssistant.Tests.Library.SharePoint;

public sealed class SharePointContractTests : LibraryContract
{
    protected override async Task<ILibraryWorld> StartAsync() => await SharePointWorld.StartAsync();
}
