using TeamsAssistant.Access;
using TeamsAssistant.Library.Publications;

namespace TeamsAssistant.Tests.Library.Publications;

internal sealed class KilledPublications(IPublications publications, Killed killed) : IPublications
{
    public Task<Publication?> FindAsync(string key, CancellationToken cancellation) => publications.FindAsync(key, cancellation);

    public Task<IReadOnlyList<Publication>> OpenAsync(CancellationToken cancellation) => publications.OpenAsync(cancellation);

    public async Task SaveAsync(Publication publication, Change change, CancellationToken cancellation)
    {
        killed.Step();
        await publications.SaveAsync(publication, change, cancellation);
        killed.Step();
    }
}
