using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Library;

namespace TeamsAssistant.Documents.Publishing;

/// <summary>
/// Publishes the documents of matters, and has the library's columns follow what becomes of them. What lies as a draft, with what people have
/// written in it, is put where the committee finds it; then the matter says so. Killed in between it is done once more.
/// </summary>
internal sealed class MatterPublishing(IMatters matters, ILibrary library, PendingWorks pending, MatterShelf shelf, MunicipalClock clock)
{
    /// <summary>
    /// Publishes the document that stands. What is published already changes nothing, here and in the library. Whoever asked is to be told
    /// of the result, and <see cref="PendingWorks.ToldAsync"/> then.
    /// </summary>
    /// <param name="matter">The matter.</param>
    /// <param name="by">Entra object id of the committee's secretary.</param>
    /// <param name="language">Her language.</param>
    /// <param name="cancellation">Cancels before the document is visible.</param>
    public async Task<MatterResult> PublishAsync(Matter matter, string by, string language, CancellationToken cancellation)
    {
        var step = MatterRules.Publish(matter, by, clock.Now);
        if (step.Refusal is not null || ReferenceEquals(step.Next, matter))
        {
            return new MatterResult { Refusal = step.Refusal, Matter = matter };
        }

        var work = pending.New(PendingKind.Publish, by, language);
        return await pending.RunAsync(work, matter.Committee, matter.Id, async () =>
        {
            var begun = await pending.BeginAsync(matter, work, cancellation);
            return begun.Refusal is { } refusal
                ? new MatterResult { Refusal = refusal, Matter = matter }
                : await PutAsync(begun.Matter!, work, Door.Teams, cancellation);
        });
    }

    /// <summary>Does once more what a process left that is no more.</summary>
    public Task<MatterResult> ResumeAsync(Matter matter, PendingWork work, CancellationToken cancellation) => PutAsync(matter, work, Door.Clock, cancellation);

    /// <summary>Has the library's columns say what the matter says.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="gone">Told that people have deleted a document that the matter lacks then, before the matter says so.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task FollowAsync(Matter matter, Func<Matter, MatterDocument, Task> gone, CancellationToken cancellation)
    {
        var now = matter;
        if (now.IsDraftBehind)
        {
            now = await FollowAsync(now, draft: true, gone, cancellation);
        }

        if (now.IsPublishedBehind)
        {
            await FollowAsync(now, draft: false, gone, cancellation);
        }
    }

    private async Task<Matter> FollowAsync(Matter matter, bool draft, Func<Matter, MatterDocument, Task> gone, CancellationToken cancellation)
    {
        var change = new Change(null, clock.Now, Door.Clock, "library.columns");
        var (asked, said) = await shelf.SayAsync(matter, draft, change, cancellation);
        if (PendingRules.Said(matter, draft ? matter.Document! : matter.Published!.Document!, said).LacksDocument)
        {
            await gone(matter, said);
        }

        return (await matters.ChangeAsync(matter.Committee, matter.Id, [], (now, _) => MatterStep.To(PendingRules.Said(now, asked, said)), change, cancellation)).Matter ?? matter;
    }

    private async Task<MatterResult> PutAsync(Matter matter, PendingWork work, Door door, CancellationToken cancellation)
    {
        var change = new Change(work.By, clock.Now, door, "matter.publish");
        var step = MatterRules.Publish(matter, work.By, work.At);
        if (step.Refusal is not null)
        {
            return new MatterResult { Refusal = step.Refusal, Matter = matter };
        }

        var draft = matter.Document!;
        if (MatterColumns.ItemOf(draft) is not { } item)
        {
            // Of earlier days: the library does not know it by an id, and it lies where it was made.
            var (known, unable) = await pending.EndAsync(matter, now => MatterRules.Publish(now, work.By, work.At), work, change, cancellation);
            return new MatterResult { Refusal = unable, Matter = known, Work = work.Id };
        }

        await using var stream = await library.OpenAsync(item, cancellation);
        if (stream is null)
        {
            return await GoneAsync(matter, draft, "matter.fileGone", work, change, cancellation);
        }

        var (content, kept) = await LibraryContent.KeepAsync(stream, cancellation);
        using (kept)
        {
            return await PutAsync(matter, step.Next!, draft, content, work, change, cancellation);
        }
    }

    // What people wrote in the draft is published with it. One that people have deleted is put anew when that is asked for once it is known.
    private async Task<MatterResult> PutAsync(
        Matter matter, Matter next, MatterDocument draft, LibraryContent content, PendingWork work, Change change, CancellationToken cancellation)
    {
        var target = draft.Target ?? draft.File;
        var published = matter.Published?.Document is { Gone: false } there && (there.Target ?? there.File) == target ? there : null;
        var file = await library.PutAsync(
            new LibraryDocument
            {
                Path = target,
                Content = content,
                Columns = MatterColumns.Of(next, next.State, next.Initiatives),
                Known = MatterColumns.ItemOf(published),
            },
            cancellation);
        if (file.Gone)
        {
            return await GoneAsync(matter, published!, "matter.publishedGone", work, change, cancellation);
        }

        var lies = draft with { File = file.Path, Link = file.Link.AbsoluteUri, ItemId = file.Item.ItemId, Tag = file.Item.Tag, Columns = next.Columns };
        var (stored, refusal) = await pending.EndAsync(matter, now => Published(now, work, lies), work, change, cancellation);
        return new MatterResult { Refusal = refusal, Matter = stored, File = file, Work = work.Id };
    }

    private async Task<MatterResult> GoneAsync(Matter matter, MatterDocument asked, string code, PendingWork work, Change change, CancellationToken cancellation)
    {
        var found = await matters.ChangeAsync(
            matter.Committee, matter.Id, [], (now, _) => PendingRules.FindGone(now, work, asked), change with { Why = "library.columns" }, cancellation);
        return new MatterResult { Refusal = new Refusal(code, null, MatterRules.NameOf(matter)), Matter = found.Matter ?? matter, Work = work.Id };
    }

    private static MatterStep Published(Matter now, PendingWork work, MatterDocument lies)
    {
        var step = MatterRules.Publish(now, work.By, work.At);
        return step.Next is { Published: { } published } next ? MatterStep.To(next with { Published = published with { Document = lies } }) : step;
    }
}
