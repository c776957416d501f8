namespace TeamsAssistant.Library.SharePoint;

/// <summary>What a document looked like when we left it.</summary>
/// <param name="ETag">Changes with content and columns; asked for when it is replaced.</param>
/// <param name="CTag">Changes with the content alone.</param>
/// <param name="Sha256">Of what we put, which SharePoint may have changed since: it writes columns into Office files.</param>
/// <param name="Columns">Hash of the columns that we set.</param>
/// <param name="Path">Where it lay.</param>
/// <param name="Edited">People have written in it since we put it. SharePoint does not tell any more, once we have set columns after them.</param>
internal sealed record ItemTag(string ETag, string CTag, string Sha256, string Columns, string Path, bool Edited = false)
{
    private const string EditedMark = "edited";
    private const char Between = '|'; // in no file name

    public static ItemTag? Read(string text) => text.Split(Between) switch
    {
        [var eTag, var cTag, var sha256, var columns, var path] => new ItemTag(eTag, cTag, sha256, columns, path),
        [var eTag, var cTag, var sha256, var columns, var path, EditedMark] => new ItemTag(eTag, cTag, sha256, columns, path, Edited: true),
        _ => null,
    };

    public override string ToString() => string.Join(Between, (string[])[ETag, CTag, Sha256, Columns, Path, .. Edited ? [EditedMark] : Array.Empty<string>()]);
}
