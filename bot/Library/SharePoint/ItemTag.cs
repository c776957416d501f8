namespace TeamsAssistant.Library.SharePoint;

/// <summary>What a document looked like when we left it.</summary>
/// <param name="ETag">Changes with content and columns; asked for when it is replaced.</param>
/// <param name="CTag">Changes with the content alone.</param>
/// <param name="Sha256">Of what we put, which SharePoint may have changed since: it writes columns into Office files.</param>
/// <param name="Columns">Hash of the columns that we set.</param>
/// <param name="Path">Where it lay.</param>
internal sealed record ItemTag(string ETag, string CTag, string Sha256, string Columns, string Path)
{
    private const char Between = '|'; // in no file name

    public static ItemTag? Read(string text) =>
        text.Split(Between) is [var eTag, var cTag, var sha256, var columns, var path] ? new ItemTag(eTag, cTag, sha256, columns, path) : null;

    public override string ToString() => string.Join(Between, ETag, CTag, Sha256, Columns, Path);
}
