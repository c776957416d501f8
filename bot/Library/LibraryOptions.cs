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

    /// <summary>The SharePoint site: <c>contoso.sharepoint.com,GUID,GUID</c>, or <c>contoso.sharepoint.com:/sites/namnd:</c>.</summary>
    public string SiteId { get; set; } = "";

    /// <summary>The site's document library, by name or drive id; empty: the site's own.</summary>
    public string Drive { get; set; } = "";

    /// <summary>Where Microsoft Graph answers, with its version.</summary>
    public Uri GraphUrl { get; set; } = new("https://graph.microsoft.com/v1.0");

    /// <summary>Application that may write on the site; empty: the system-assigned managed identity.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>Tenant of the application; needed with a certificate.</summary>
    public string TenantId { get; set; } = "";

    /// <summary>File with the application's certificate and private key (.pfx or .pem); empty: a managed identity.</summary>
    public string Certificate { get; set; } = "";

    /// <summary>Where a new version of a document goes that people have edited. Default beside it.</summary>
    public EditedFiles Edited { get; set; } = EditedFiles.Beside;

    /// <summary>What the library's columns are called.</summary>
    public LibraryColumnNames Columns { get; set; } = new();

    /// <summary>The library's folder with the municipality's templates. Default <c>Mallar</c>.</summary>
    public string Templates { get; set; } = "Mallar";

    /// <summary>Seconds that a request waits in all while SharePoint asks us to. Default 600.</summary>
    public int PatienceSeconds { get; set; } = 600;

    /// <summary>Seconds until what was begun with the library and not ended is another process's work. Default 300.</summary>
    public int ResumeSeconds { get; set; } = 300;

    /// <summary>LibreOffice, which makes PDF of documents in a folder: <c>soffice</c> or its full path. Empty: no PDF.</summary>
    public string LibreOffice { get; set; } = "soffice";

    /// <summary>Seconds that LibreOffice may take for one document. Default 120.</summary>
    public int LibreOfficeSeconds { get; set; } = 120;

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
