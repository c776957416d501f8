using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

public static class ActivityExtensions
{
    public static bool MentionsId(this IMessageActivity activity, string id) =>
        activity.GetMentions().Any(mention => mention.Mentioned.Id == id);

    public static bool MentionsRecipient(this IMessageActivity activity) =>
        activity.GetMentions().Any(mention => mention.Mentioned.Id == activity.Recipient.Id);

    /// <summary>Takes the bot's own name out of the text, so that the rest can be read as a command.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity) => activity.RemoveMentionText(activity.Recipient.Id);

    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned.Id == id))
        {
            var written = mention.Text ?? $"<at>{mention.Mentioned.Name}</at>";
            activity.Text = Regex.Replace(activity.Text, Regex.Escape(written), string.Empty, RegexOptions.IgnoreCase).Trim();
        }

        return activity.Text;
    }
}
