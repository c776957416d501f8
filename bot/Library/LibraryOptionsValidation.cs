using Microsoft.Extensions.Options;

namespace TeamsAssistant.Library;

internal sealed class LibraryOptionsValidation : IValidateOptions<LibraryOptions>
{
    public ValidateOptionsResult Validate(string? name, LibraryOptions options)
    {
        var wrong = options.Kind switch
        {
            LibraryKind.Folder => OfFolder(options),
            LibraryKind.SharePoint => OfSharePoint(options),
            _ => "Library__Kind must be Folder or SharePoint.",
        };
        return (wrong ?? OfBoth(options)) is { } why ? ValidateOptionsResult.Fail(why) : ValidateOptionsResult.Success;
    }

    private static string? OfFolder(LibraryOptions options) => options switch
    {
        _ when string.IsNullOrWhiteSpace(options.Folder) || options.Folder.Contains('\0', StringComparison.Ordinal) =>
            "Set Library__Folder to the folder where documents are to lie.",
        _ when File.Exists(options.FullFolder) => "Library__Folder names a file; it must be a folder.",
        { Edited: EditedFiles.Version } => "Library__Edited=Version needs Library__Kind=SharePoint, whose version history keeps what people wrote.",
        _ => null,
    };

    private static string? OfSharePoint(LibraryOptions options) => options switch
    {
        _ when !IsSite(options.SiteId) =>
            "Set Library__SiteId to the SharePoint site: contoso.sharepoint.com,GUID,GUID or contoso.sharepoint.com:/sites/NAME:.",
        { GraphUrl: not { IsAbsoluteUri: true, Query: "", Fragment: "" } } => "Library__GraphUrl must be an address like https://graph.microsoft.com/v1.0.",
        _ when options.GraphUrl.Scheme != Uri.UriSchemeHttps && !options.GraphUrl.IsLoopback =>
            "Library__GraphUrl must be https: the app's token goes there.",
        _ when options.ClientId.Length > 0 && !Guid.TryParse(options.ClientId, out _) => "Library__ClientId must be the application's id, a GUID.",
        { Certificate.Length: > 0 } when options.ClientId.Length == 0 || options.TenantId.Length == 0 =>
            "Set Library__ClientId and Library__TenantId: Library__Certificate is that application's.",
        { Certificate.Length: > 0 } when !File.Exists(options.Certificate) => "Library__Certificate names a file that is not there.",
        _ => null,
    };

    private static string? OfBoth(LibraryOptions options) => options switch
    {
        { Edited: not (EditedFiles.Beside or EditedFiles.Version) } => "Library__Edited must be Beside or Version.",
        _ when !LibraryPath.IsSafe(options.Templates) => "Library__Templates must be a folder of the library, like Mallar or Dokument/Mallar.",
        { PatienceSeconds: < 1 or > 3600 } => "Library__PatienceSeconds must be 1 to 3600.",
        { ResumeSeconds: < 1 or > 3600 } => "Library__ResumeSeconds must be 1 to 3600.",
        { LibreOfficeSeconds: < 1 or > 3600 } => "Library__LibreOfficeSeconds must be 1 to 3600.",
        _ => null,
    };

    private static bool IsSite(string site)
    {
        var parts = site.Split(',');
        return parts.Length == 3 ? parts[0].Contains('.', StringComparison.Ordinal) && Guid.TryParse(parts[1], out _) && Guid.TryParse(parts[2], out _)
            : parts.Length == 1 && site.Contains(":/", StringComparison.Ordinal) && site.EndsWith(':');
    }
}
