using TeamsAssistant.Library;
using TeamsAssistant.Library.Publications;

namespace TeamsAssistant.Tests.Library.Publications;

/// <summary>A source that makes its document again and takes note of what was published.</summary>
internal sealed class Desk(Func<Publication, LibraryContent?> content, List<LibraryFile> told, Killed killed) : IPublicationSource
{
    public const string Name = "desk";

    public string Kind => Name;

    public Task<LibraryContent?> ContentAsync(Publication publication, CancellationToken cancellation) => Task.FromResult(content(publication));

    public Task PublishedAsync(Publication publication, LibraryFile file, CancellationToken cancellation)
    {
        killed.Step();
        told.Add(file);
        killed.Step();
        return Task.CompletedTask;
    }
}
