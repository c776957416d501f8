namespace TeamsAssistant.Initiatives.Finding;

/// <summary>A thing with its names as they are compared.</summary>
/// <typeparam name="T">What it is.</typeparam>
internal sealed class Named<T>
{
    /// <param name="thing">The thing.</param>
    /// <param name="id">Its id, or null; an id fits whole or not at all.</param>
    /// <param name="names">Its names.</param>
    public Named(T thing, string? id, params IReadOnlyList<string> names)
    {
        Thing = thing;
        Id = id is null ? null : NameForm.Fold(id);
        Written = id is null ? names : [id, .. names];
        Folded = [.. names.Select(NameForm.Fold).Where(name => name.Length > 0)];
        Words = [.. Folded.Select(NameForm.Words)];
    }

    public T Thing { get; }

    public string? Id { get; }

    public IReadOnlyList<string> Written { get; }

    public IReadOnlyList<string> Folded { get; }

    public IReadOnlyList<string[]> Words { get; }
}
