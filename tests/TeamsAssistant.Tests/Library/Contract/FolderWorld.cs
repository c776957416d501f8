using Microsoft.Extensions.Options;
using TeamsAssistant.Library;

namespace TeamsAssistant.Tests.Library.Contract;

internal sealed class FolderWorld : ILibraryWorld
{
    private readonly string folder = Directory.CreateTempSubdirectory("library").FullName;
    private readonly FolderLibrary library;

    public FolderWorld() => library = new FolderLibrary(
        folder, path => new Uri("http://localhost/library/" + Uri.EscapeDataString(path)), new LibreOffice(Options.Create(new LibraryOptions { LibreOffice = "" })));

    public ILibrary Library => library;

    public ILibraryFolders Folders => new FolderFiles(folder);

    public IReadOnlyList<string> Documents =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(path => !path.StartsWith('.'))
            .Order(StringComparer.Ordinal),
    ];

    public string? Read(string path) => File.Exists(FileOf(path)) ? File.ReadAllText(FileOf(path)) : null;

    public void Edit(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FileOf(path))!);
        File.WriteAllText(FileOf(path), text);
    }

    public void Move(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FileOf(to))!);
        File.Move(FileOf(from), FileOf(to));
    }

    public void Delete(string path) => File.Delete(FileOf(path));

    public void Check()
    {
        // A disk has no rules to break.
    }

    public ValueTask DisposeAsync()
    {
        library.Dispose();
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        return ValueTask.CompletedTask;
    }

    private string FileOf(string path) => Path.Combine([folder, .. path.Split('/')]);
}
