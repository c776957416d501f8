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

    private const int Remembered = 2;

    public async Task<bool> IsOursAsync(string path, string sha256, CancellationToken cancellation) =>
        (await ReadAsync(path, cancellation)).Contains(sha256);

    public async Task RememberAsync(string path, string sha256, CancellationToken cancellation)
    {
        var written = await ReadAsync(path, cancellation);
        var file = FileOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        IReadOnlyList<string> newest = [sha256, .. written.Where(earlier => earlier != sha256).Take(Remembered - 1)];
        await File.WriteAllTextAsync($"{file}.new", JsonSerializer.Serialize(newest), cancellation);
        File.Move($"{file}.new", file, overwrite: true);
    }

    /// <summary>What was remembered; a note that cannot be read vouches for nothing, so that the file counts as people's and is left alone.</summary>
    private async Task<IReadOnlyList<string>> ReadAsync(string path, CancellationToken cancellation)
    {
        var file = FileOf(path);
        if (!File.Exists(file))
        {
            return [];
        }

        try
        {
            return JsonSerializer.Deserialize<List<string>>(await File.ReadAllTextAsync(file, cancellation)) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private string FileOf(string path) => Path.Combine([folder, Folder, .. $"{path}.json".Split('/')]);
}
