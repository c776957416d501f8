using TeamsAssistant.Library.SharePoint;

namespace TeamsAssistant.Library;

/// <summary>Reads the folders of the folder library.</summary>
/// <param name="root">Full path of the library.</param>
internal sealed class FolderFiles(string root) : ILibraryFolders
{
    public async Task<IReadOnlyList<LibraryEntry>> ListAsync(string folder, CancellationToken cancellation)
    {
        var at = At(folder);
        try
        {
            var entries = new List<LibraryEntry>();
            foreach (var file in Files(at))
            {
                await using var content = Open(file);
                entries.Add(new LibraryEntry(Path.GetFileName(file), content.Length, await QuickXorHash.OfAsync(content, cancellation)));
            }

            return entries;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw FaultOf(fault);
        }
    }

    public async Task<LibraryRead?> ReadAsync(string folder, string name, int most, CancellationToken cancellation)
    {
        var at = At(folder);
        try
        {
            if (Files(at).FirstOrDefault(file => Path.GetFileName(file) == name) is not { } found)
            {
                return null;
            }

            await using var content = Open(found);
            return await LibraryRead.OfAsync(content, most, cancellation);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw FaultOf(fault);
        }
    }

    private string At(string folder) =>
        LibraryPath.IsSafe(folder) ? Path.Combine([root, .. folder.Split('/')]) : throw new ArgumentException("Not a path inside the library.", nameof(folder));

    private static IEnumerable<string> Files(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal) : [];

    // Somebody may have it open in Word.
    private static FileStream Open(string file) => new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 81920, useAsync: true);

    private static LibraryException FaultOf(Exception fault) => fault is UnauthorizedAccessException
        ? new LibraryException(LibraryFault.Forbidden, "A folder in Library__Folder cannot be read.", fault)
        : new LibraryException(LibraryFault.Away, "A file in Library__Folder cannot be read now.", fault);
}
