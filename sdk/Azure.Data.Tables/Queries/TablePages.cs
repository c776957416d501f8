using System.Runtime.CompilerServices;

namespace Azure.Data.Tables.Queries;

/// <summary>Follows continuation tokens to the last page; a page may be empty and still have a successor.</summary>
internal sealed class TablePages<T>(
    Func<string, int?, CancellationToken, Task<Page<T>>> fetch, int? maxPerPage, CancellationToken cancellationToken) : AsyncPageable<T>(cancellationToken)
{
    public override IAsyncEnumerable<Page<T>> AsPages(string continuationToken = null, int? pageSizeHint = null) =>
        Follow(continuationToken, pageSizeHint ?? maxPerPage);

    private async IAsyncEnumerable<Page<T>> Follow(string token, int? top, [EnumeratorCancellation] CancellationToken enumerationToken = default)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(CancellationToken, enumerationToken);
        do
        {
            var page = await fetch(token, top, either.Token).ConfigureAwait(false);
            yield return page;
            token = page.ContinuationToken;
        }
        while (!string.IsNullOrEmpty(token));
    }
}
