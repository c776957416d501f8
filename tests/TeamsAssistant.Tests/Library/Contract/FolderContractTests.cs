namespace TeamsAssistant.Tests.Library.Contract;

public sealed class FolderContractTests : LibraryContract
{
    protected override Task<ILibraryWorld> StartAsync() => Task.FromResult<ILibraryWorld>(new FolderWorld());
}
