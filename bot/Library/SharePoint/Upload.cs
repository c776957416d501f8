using System.Security.Cryptography;
using System.Text;
using Microsoft.Graph.Models;

namespace TeamsAssistant.Library.SharePoint;

/// <summary>A document on its way, with what is reckoned of it once.</summary>
internal sealed record Upload(LibraryContent Content, string Sha256, string QuickXor, IReadOnlyDictionary<string, string?> Fields)
{
    /// <summary>Beyond this a broken connection would cost too much: an upload session goes on where it broke.</summary>
    private const long LargestAtOnce = 4 * 1024 * 1024;

    public bool IsLarge => Content.Length > LargestAtOnce;

    public string FieldsHash => HashOf(Fields);

    /// <summary>Tells columns apart.</summary>
    public static string HashOf(IReadOnlyDictionary<string, string?> fields) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', fields.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key}={one.Value}"))))[..8]);

    /// <summary>Whether the item's content is this.</summary>
    public bool IsIn(DriveItem item) => item.Size == Content.Length && item.File?.Hashes?.QuickXorHash == QuickXor;

    public static async Task<Upload> OfAsync(LibraryContent content, IReadOnlyDictionary<string, string?> fields, CancellationToken cancellation)
    {
        await using var stream = content.Open();
        return new Upload(content, await content.Sha256Async(cancellation), await QuickXorHash.OfAsync(stream, cancellation), fields);
    }
}
