using TeamsAssistant.Library;

namespace TeamsAssistant.Tests.Library.Publications;

internal sealed class KilledLibrary(ILibrary library, Killed killed) : ILibrary
{
    public async Task<LibraryFile> PutAsync(LibraryDocument document, CancellationToken cancellation)
    {
        killed.Step();
        var file = await library.PutAsync(document, cancellation);
        killed.Step();
        return file;
    }

    public Task<string?> CheckAsync(CancellationToken cancellation) => library.CheckAsync(cancellation);
}
