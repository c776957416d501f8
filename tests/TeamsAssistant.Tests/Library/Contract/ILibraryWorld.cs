using TeamsAssistant.Library;

namespace TeamsAssistant.Tests.Library.Contract;

/// <summary>A library, and what people do in it.</summary>
public interface ILibraryWorld : IAsyncDisposable
{
    ILibrary Library { get; }

    ILibraryFolders Folders { get; }

    IReadOnlyList<string> Documents { get; }

    string? Read(string path);

    void Edit(string path, string text);

    void Move(string from, string to);

    void Delete(string path);

    /// <summary>Fails the test when a rule of the library's own was broken.</summary>
    void Check();
}
