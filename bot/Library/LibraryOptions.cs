namespace TeamsAssistant.Library;

/// <summary>Settings <c>Library__…</c>: where documents go.</summary>
public sealed class LibraryOptions
{
    /// <summary>Folder (default) or SharePoint.</summary>
    public LibraryKind Kind { get; set; } = LibraryKind.Folder;

    /// <summary>
    /// The folder. A relative path is reckoned from the clone when the assistant runs in one, else from the folder of the program.
    /// Default <c>.data/library</c>.
    /// </summary>
    public string Folder { get; set; } = Path.Combine(".data", "library");

    /// <summary>The folder as a full path.</summary>
    internal string FullFolder => Path.GetFullPath(Folder, Root());

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "TeamsAssistant.sln")))
            {
                return folder.FullName;
            }
        }

        return AppContext.BaseDirectory;
    }
}
