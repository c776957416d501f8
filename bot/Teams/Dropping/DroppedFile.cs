using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace TeamsAssistant.Teams.Dropping;

/// <summary>A file that a person dropped in her chat, as Teams tells of it.</summary>
/// <param name="Name">File name without folder.</param>
/// <param name="Address">Where it is fetched: from outside, not trusted.</param>
internal sealed record DroppedFile(string Name, Uri? Address)
{
    private const string ContentType = "application/vnd.microsoft.teams.file.download.info";
    private const int LongestName = 200;

    /// <summary>The files of the message.</summary>
    public static IReadOnlyList<DroppedFile> Of(IMessageActivity activity) =>
    [
        .. (activity.Attachments ?? []).Where(attachment => attachment.ContentType == ContentType).Select(attachment => new DroppedFile(
            NameOf(attachment.Name),
            attachment.Content is JObject content && content["downloadUrl"] is JValue { Value: string address }
                && Uri.TryCreate(address, UriKind.Absolute, out var url) ? url : null)),
    ];

    private static string NameOf(string? name)
    {
        var plain = new string([.. (name ?? "").Where(letter => !char.IsControl(letter) && letter is not ('/' or '\\'))]).Trim();
        return plain.Length == 0 ? "SIE" : plain[..Math.Min(plain.Length, LongestName)];
    }
}
