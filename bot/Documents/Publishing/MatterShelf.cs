using TeamsAssistant.Access;
using TeamsAssistant.Committees;
using TeamsAssistant.Library;

namespace TeamsAssistant.Documents.Publishing;

/// <summary>Has the library's columns say of a matter's document what the matter says. The document itself is left as it is.</summary>
internal sealed class MatterShelf(ILibrary library, IMatters matters)
{
    /// <summary>Sets them, and gives the document that was asked about and the same as it lies there then; it may be gone.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="draft">Whether it is the document that was made last; else the one that is published.</param>
    /// <param name="change">Why.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<(MatterDocument Asked, MatterDocument Said)> SayAsync(Matter matter, bool draft, Change change, CancellationToken cancellation)
    {
        var document = draft ? matter.Document! : matter.Published!.Document!;
        var columns = MatterColumns.Of(matter, draft ? matter.DraftState : matter.State, matter.Initiatives);
        var file = await library.SetColumnsAsync(MatterColumns.ItemOf(document)!, columns, cancellation);
        if (file.NotYet)
        {
            var edited = document with { Tag = file.Item.Tag, Columns = null };
            var asked = document;
            await matters.ChangeAsync(
                matter.Committee, matter.Id, [], (now, _) => MatterStep.To(PendingRules.Said(now, asked, edited)), change, cancellation);
            document = edited;
            file = await library.SetColumnsAsync(file.Item, columns, cancellation);
        }

        return (document, file.Gone
            ? document with { Gone = true }
            : document with { File = file.Path, Link = file.Link.AbsoluteUri, Tag = file.Item.Tag, Columns = draft ? matter.DraftColumns : matter.Columns });
    }
}
