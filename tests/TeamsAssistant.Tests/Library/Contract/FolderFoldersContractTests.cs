namespace TeamsAssistant.Tests.Library.Contract;

public sealed class FolderFoldersContractTests : LibraryFoldersContract
{
    protected override Task<ILibraryWorld> StartAsync() => Task.FromResult<ILibraryWorld>(new FolderWorld());
}
