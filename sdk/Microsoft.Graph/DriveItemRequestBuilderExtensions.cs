using Microsoft.Graph.Drives.Item.Root;

namespace Microsoft.Graph;

/// <summary>Addresses by path.</summary>
public static class DriveItemRequestBuilderExtensions
{
    public static CustomDriveItemItemRequestBuilder ItemWithPath(this RootRequestBuilder rootRequestBuilder, string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        // What stands before a colon is lost, and a valid escape is left alone, as in the real package.
        var address = path[(path.LastIndexOf(':') + 1)..];
        var rooted = address.StartsWith('/') ? address : "/" + address;
        return new CustomDriveItemItemRequestBuilder(rootRequestBuilder.Adapter, $"{rootRequestBuilder.Url}:{new UriBuilder("https", "host", 443, rooted).Uri.AbsolutePath}:");
    }
}
