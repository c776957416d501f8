using TeamsAssistant.Access;

namespace TeamsAssistant.Library.Publications;

/// <summary>Records of publications.</summary>
internal interface IPublications
{
    /// <summary>The publication of the key that was ended last, or the open one; null: none yet.</summary>
    Task<Publication?> FindAsync(string key, CancellationToken cancellation);

    /// <summary>Those that are neither done nor given up: one range.</summary>
    Task<IReadOnlyList<Publication>> OpenAsync(CancellationToken cancellation);

    /// <summary>Writes the record, with the change's audit event.</summary>
    Task SaveAsync(Publication publication, Change change, CancellationToken cancellation);
}
