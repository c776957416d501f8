using System.Text.Json;

namespace TeamsAssistant.Library;

/// <summary>
/// Remembers, beside the library's files, what we wrote: a file with other content has been edited by people. The new content is
/// remembered before it is written and the old one until the next time, so that a crash in between never looks like an edit.
/// </summary>
internal sealed class WrittenFiles(string folder)
{
    /// <summary>Hidden folder; no safe name begins with a dot, so no document can lie there.</summary>
    public const string Folder = ".teamsassistant";

    /// <summary>Where each item lies, by its id; no document's note can lie there, for the same reason.</summary>
    private const string Items = ".items";

    private const int Remembered = 2;

    /// <summary>What is remembered of a path; null: nothing, or a note that cannot be read, so that the file counts as people's and is left alone.</summary>
    public async Task<FolderNote?> FindAsync(string path, CancellationToken cancellation)
    {
        var file = FileOf(path);
        if (!File.Exists(file))
        {
            return null;
        }

        var text = await File.ReadAllTextAsync(file, cancellation);
        return Read<FolderNote>(text) is { ItemId: not null, Written: not null } note
            ? note
            : Read<List<string>>(text) is { } before ? new FolderNote(NewId(), before, null) : null;
    }

    /// <summary>Where the item lay when we left it.</summary>
    public async Task<string?> PathOfAsync(string itemId, CancellationToken cancellation) =>
        Guid.TryParseExact(itemId, "n", out _) && File.Exists(FileOfItem(itemId)) ? await File.ReadAllTextAsync(FileOfItem(itemId), cancellation) : null;

    /// <summary>Remembers what is about to be written.</summary>
    public async Task<FolderNote> RememberAsync(string path, string sha256, LibraryColumns? columns, CancellationToken cancellation)
    {
        var earlier = await FindAsync(path, cancellation);
        var note = new FolderNote(
            earlier?.ItemId ?? NewId(),
            [sha256, .. (earlier?.Written ?? []).Where(one => one != sha256).Take(Remembered - 1)],
            columns ?? earlier?.Columns);
        await SaveAsync(path, note, cancellation);
        return note;
    }

    /// <summary>Remembers what is said of a file that we wrote; false: that is what was said.</summary>
    public async Task<bool> SayAsync(string path, LibraryColumns columns, CancellationToken cancellation)
    {
        if (await FindAsync(path, cancellation) is not { } note || columns.Says(note.Columns))
        {
            return false;
        }

        await SaveAsync(path, note with { Columns = columns }, cancellation);
        return true;
    }

    /// <summary>People have moved the file: what was remembered follows it.</summary>
    public async Task MoveAsync(string from, string to, FolderNote note, CancellationToken cancellation)
    {
        await SaveAsync(to, note, cancellation);
        File.Delete(FileOf(from));
    }

    private async Task SaveAsync(string path, FolderNote note, CancellationToken cancellation)
    {
        await WriteAsync(FileOfItem(note.ItemId), path, cancellation);
        await WriteAsync(FileOf(path), JsonSerializer.Serialize(note), cancellation);
    }

    private static async Task WriteAsync(string file, string text, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync($"{file}.new", text, cancellation);
        File.Move($"{file}.new", file, overwrite: true);
    }

    private static T? Read<T>(string text)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string NewId() => Guid.NewGuid().ToString("n");

    private string FileOf(string path) => Path.Combine([folder, Folder, .. $"{path}.json".Split('/')]);

    private string FileOfItem(string itemId) => Path.Combine(folder, Folder, Items, itemId);
}
