using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace TeamsAssistant.Manifest;

/// <summary>The zip that a Teams administrator uploads: the files of manifest/ with this municipality's values. Same values, same bytes.</summary>
internal static partial class AppPackage
{
    public static readonly IReadOnlyList<string> Files = ["manifest.json", "en-us.json", "color.png", "outline.png"];

    private const int DeveloperNameLength = 32;

    // The earliest that a zip can hold: a time of its own would make every package differ.
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the package.</summary>
    /// <param name="folder">Where the unfilled files lie.</param>
    /// <param name="values">This municipality's.</param>
    /// <param name="output">Left open.</param>
    /// <param name="cancellation">Leaves the output half written.</param>
    public static async Task WriteAsync(string folder, AppPackageValues values, Stream output, CancellationToken cancellation)
    {
        await using var zip = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellation);
        foreach (var file in Files)
        {
            var content = await File.ReadAllBytesAsync(Path.Combine(folder, file), cancellation);
            var entry = zip.CreateEntry(file);
            entry.LastWriteTime = Stamp;
            await using var stream = await entry.OpenAsync(cancellation);
            await stream.WriteAsync(Path.GetExtension(file) == ".json" ? Fill(content, values) : content, cancellation);
        }
    }

    private static byte[] Fill(byte[] json, AppPackageValues values) => Encoding.UTF8.GetBytes(Placeholder().Replace(
        Encoding.UTF8.GetString(json),
        found => JsonEncodedText.Encode(Value(found.Groups["name"].Value, values)).ToString()));

    private static string Value(string name, AppPackageValues values) => name switch
    {
        "appId" => values.AppId.ToString("D"),
        "municipality" => values.Municipality.Length <= DeveloperNameLength ? values.Municipality : values.Municipality[..DeveloperNameLength],
        "website" => values.Website.AbsoluteUri,
        "host" => values.Website.Host,
        _ => throw new InvalidDataException($"The manifest has a placeholder '{name}' that nobody fills."),
    };

    [GeneratedRegex("{{(?<name>\\w+)}}")]
    private static partial Regex Placeholder();
}
