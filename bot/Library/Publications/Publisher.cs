using System.Collections.Concurrent;
using TeamsAssistant.Access;
using TeamsAssistant.Leader;

namespace TeamsAssistant.Library.Publications;

/// <summary>
/// Publishes documents so that each ends in the library once, wherever the process is killed: the record is written before the document is
/// put, the library takes the same document twice without change, and the source is told before the record is closed.
/// </summary>
public sealed class Publisher
{
    /// <summary>A publication that is open so long is nobody's work any more.</summary>
    internal static readonly TimeSpan Abandoned = TimeSpan.FromMinutes(5);

    private readonly IPublications publications;
    private readonly ILibrary library;
    private readonly Dictionary<string, IPublicationSource> sources;
    private readonly DutyBell bell;
    private readonly TimeProvider time;
    private readonly ConcurrentDictionary<string, bool> underWay = [];
    private volatile bool leftOpen;

    internal Publisher(IPublications publications, ILibrary library, IEnumerable<IPublicationSource> sources, DutyBell bell, TimeProvider time)
    {
        (this.publications, this.library, this.bell, this.time) = (publications, library, bell, time);
        this.sources = sources.ToDictionary(source => source.Kind, StringComparer.Ordinal);
    }

    /// <summary>A publication was left open here since it was last seen to what is open.</summary>
    internal bool HasLeftOpen => leftOpen;

    /// <summary>Publishes a document, or its next version. When the library is away or refuses, the record stays open and is ended later.</summary>
    /// <param name="key">What is published, as the source knows it.</param>
    /// <param name="kind">The source.</param>
    /// <param name="document">The document. Without <see cref="LibraryDocument.Known"/> it is the one published last under the key.</param>
    /// <param name="anew">It is put anew though people deleted, moved or renamed the one that was published last.</param>
    /// <param name="change">Who publishes.</param>
    /// <param name="cancellation">Cancels; what was begun is ended later.</param>
    /// <exception cref="LibraryException">The library did not take it now.</exception>
    public async Task<LibraryFile> PublishAsync(
        string key, string kind, LibraryDocument document, bool anew, Change change, CancellationToken cancellation)
    {
        if (!sources.ContainsKey(kind))
        {
            throw new ArgumentException("No source has this name.", nameof(kind));
        }

        var earlier = await publications.FindAsync(key, cancellation);
        var publication = new Publication
        {
            Key = key,
            Kind = kind,
            Path = document.Path,
            Columns = document.Columns,
            Sha256 = await document.Content.Sha256Async(cancellation),
            Item = anew ? null : document.Known ?? earlier?.Item,
            By = change.By,
            At = time.GetUtcNow(),
        };
        underWay[key] = true;
        try
        {
            await publications.SaveAsync(publication, change, cancellation);
            return await PutAsync(publication, document.Content, change, cancellation);
        }
        catch
        {
            leftOpen = true;
            bell.Ring();
            throw;
        }
        finally
        {
            underWay.TryRemove(key, out _);
        }
    }

    /// <summary>Ends what was left open by a process that is no more; gives when to look again, or null when nothing is open.</summary>
    /// <param name="failed">Told which could not be ended, and by what kind of fault. The others are ended all the same.</param>
    /// <param name="cancellation">Cancels; what is left is ended later.</param>
    internal async Task<DateTimeOffset?> ResumeAsync(Action<Publication, string> failed, CancellationToken cancellation)
    {
        if (sources.Count == 0)
        {
            return null; // nobody publishes
        }

        leftOpen = false;
        var open = await publications.OpenAsync(cancellation);
        var left = 0;
        foreach (var publication in open)
        {
            if (underWay.ContainsKey(publication.Key) || time.GetUtcNow() - publication.At < Abandoned || !sources.TryGetValue(publication.Kind, out var source))
            {
                left++;
                continue;
            }

            try
            {
                await ResumeAsync(publication, source, cancellation);
            }
            catch (Exception fault) when (fault is not OutOfMemoryException && !cancellation.IsCancellationRequested)
            {
                left++;
                failed(publication, fault is LibraryException library ? library.Fault.ToString() : fault.GetType().Name);
            }
        }

        return left > 0 ? time.GetUtcNow() + Abandoned : null;
    }

    private async Task ResumeAsync(Publication publication, IPublicationSource source, CancellationToken cancellation)
    {
        var change = new Change(publication.By, time.GetUtcNow(), Door.Clock, "publication.resume");
        if (publication is { State: PublicationState.Put, File: { } file })
        {
            await EndAsync(publication, file, change, cancellation);
        }
        else if (await source.ContentAsync(publication, cancellation) is { } content)
        {
            await PutAsync(publication with { Sha256 = await content.Sha256Async(cancellation) }, content, change, cancellation);
        }
        else
        {
            await publications.SaveAsync(publication with { State = PublicationState.GivenUp }, change, cancellation);
        }
    }

    private async Task<LibraryFile> PutAsync(Publication publication, LibraryContent content, Change change, CancellationToken cancellation)
    {
        var document = new LibraryDocument { Path = publication.Path, Content = content, Columns = publication.Columns, Known = publication.Item };
        var file = await library.PutAsync(document, cancellation);
        if (file.Gone)
        {
            await publications.SaveAsync(publication with { State = PublicationState.GivenUp, File = file }, change, cancellation);
            return file;
        }

        var put = publication with { State = PublicationState.Put, File = file, Item = file.Item };
        await publications.SaveAsync(put, change, cancellation);
        await EndAsync(put, file, change, cancellation);
        return file;
    }

    private async Task EndAsync(Publication publication, LibraryFile file, Change change, CancellationToken cancellation)
    {
        await sources[publication.Kind].PublishedAsync(publication, file, cancellation);
        await publications.SaveAsync(publication with { State = PublicationState.Done }, change, cancellation);
    }
}
