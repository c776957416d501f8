using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public static class MessageFactory
{
    public static Activity Text(string text, string ssml = null, string inputHint = null) => Message(text, ssml, inputHint);

    public static IMessageActivity Attachment(Attachment attachment, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return Attachment([attachment], text, ssml, inputHint);
    }

    public static IMessageActivity Attachment(IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        var message = Message(text, ssml, inputHint);
        message.AttachmentLayout = AttachmentLayoutTypes.List;
        message.Attachments = attachments.ToList();
        return message;
    }

    private static Activity Message(string text, string ssml, string inputHint) => new(ActivityTypes.Message)
    {
        Text = string.IsNullOrWhiteSpace(text) ? null : text,
        Speak = string.IsNullOrWhiteSpace(ssml) ? null : ssml,
        InputHint = inputHint ?? InputHints.AcceptingInput,
        Attachments = new List<Attachment>(),
        Entities = new List<Entity>(),
    };
}
