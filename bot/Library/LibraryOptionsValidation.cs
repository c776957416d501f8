using Microsoft.Extensions.Options;

namespace TeamsAssistant.Library;

internal sealed class LibraryOptionsValidation : IValidateOptions<LibraryOptions>
{
    public ValidateOptionsResult Validate(string? name, LibraryOptions options) => options switch
    {
        { Kind: LibraryKind.SharePoint } =>
            ValidateOptionsResult.Fail("Set Library__Kind=Folder: this version cannot put documents in SharePoint yet."),
        { Kind: not LibraryKind.Folder } =>
            ValidateOptionsResult.Fail("Library__Kind must be Folder or SharePoint."),
        _ when string.IsNullOrWhiteSpace(options.Folder) || options.Folder.Contains('\0', StringComparison.Ordinal) =>
            ValidateOptionsResult.Fail("Set Library__Folder to the folder where documents are to lie."),
        _ when File.Exists(options.FullFolder) =>
            ValidateOptionsResult.Fail("Library__Folder names a file; it must be a folder."),
        _ => ValidateOptionsResult.Success,
    };
}
