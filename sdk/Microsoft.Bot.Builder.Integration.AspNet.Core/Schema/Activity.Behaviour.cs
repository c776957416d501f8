using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>
/// What a channel and a bot send each other. One class has the members of every kind; the interfaces show those of one kind.
/// Unknown JSON members are kept in <see cref="Properties"/> and written back.
/// </summary>
public partial class Activity : IConversationUpdateActivity, IInstallationUpdateActivity, IMessageActivity, IMessageUpdateActivity,
    IMessageDeleteActivity, IMessageReactionActivity, ITypingActivity, IEventActivity, IInvokeActivity
{
    public const string ContentType = "application/vnd.microsoft.activity";

    [JsonExtensionData]
    public JObject Properties { get; set; } = new JObject();

    public static IMessageActivity CreateMessageActivity() => new Activity(ActivityTypes.Message)
    {
        Attachments = new List<Attachment>(),
        Entities = new List<Entity>(),
    };

    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    /// <summary>A reply whose accounts keep only id and name, and whose conversation keeps only isGroup, id and name.</summary>
    public Activity CreateReply(string text = null, string locale = null) => new()
    {
        Type = ActivityTypes.Message,
        Timestamp = DateTimeOffset.UtcNow,
        From = new ChannelAccount(Recipient?.Id, Recipient?.Name),
        Recipient = new ChannelAccount(From?.Id, From?.Name),
        ReplyToId = Id,
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = new ConversationAccount(isGroup: Conversation.IsGroup, id: Conversation.Id, name: Conversation.Name),
        Text = text ?? string.Empty,
        Locale = locale ?? Locale,
        Attachments = new List<Attachment>(),
        Entities = new List<Entity>(),
    };

    public IMessageActivity AsMessageActivity() => IsActivity(ActivityTypes.Message) ? this : null;

    public IInstallationUpdateActivity AsInstallationUpdateActivity() => IsActivity(ActivityTypes.InstallationUpdate) ? this : null;

    public IConversationUpdateActivity AsConversationUpdateActivity() => IsActivity(ActivityTypes.ConversationUpdate) ? this : null;

    public ITypingActivity AsTypingActivity() => IsActivity(ActivityTypes.Typing) ? this : null;

    public IEventActivity AsEventActivity() => IsActivity(ActivityTypes.Event) ? this : null;

    public IInvokeActivity AsInvokeActivity() => IsActivity(ActivityTypes.Invoke) ? this : null;

    public IMessageUpdateActivity AsMessageUpdateActivity() => IsActivity(ActivityTypes.MessageUpdate) ? this : null;

    public IMessageDeleteActivity AsMessageDeleteActivity() => IsActivity(ActivityTypes.MessageDelete) ? this : null;

    public IMessageReactionActivity AsMessageReactionActivity() => IsActivity(ActivityTypes.MessageReaction) ? this : null;

    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments?.Count > 0 || ChannelData is not null;

    public Mention[] GetMentions() =>
        Entities?.Where(entity => string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase))
            .Select(entity => entity.Properties.ToObject<Mention>())
            .ToArray() ?? [];

    /// <exception cref="InvalidCastException">The data is neither of the type nor JSON.</exception>
    public TypeT GetChannelData<TypeT>()
    {
        if (ChannelData is null)
            return default;
        return ChannelData.GetType() == typeof(TypeT) ? (TypeT)ChannelData : ((JObject)ChannelData).ToObject<TypeT>();
    }

    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        try
        {
            if (ChannelData is null)
                return false;
            instance = GetChannelData<TypeT>();
            return true;
        }
#pragma warning disable CA1031 // The contract of the real member: whatever is wrong with the data, the answer is no.
        catch
#pragma warning restore CA1031
        {
            return false;
        }
    }

    /// <summary>The reference shares its accounts with this activity; they are not copies.</summary>
    public ConversationReference GetConversationReference()
    {
        // These two channels tell of a conversation before there is an activity that could be replied to.
        var nothingToReplyTo = IsActivity(ActivityTypes.ConversationUpdate)
            && (string.Equals(ChannelId, "directline", StringComparison.OrdinalIgnoreCase)
                || string.Equals(ChannelId, "webchat", StringComparison.OrdinalIgnoreCase));
        return new ConversationReference
        {
            ActivityId = nothingToReplyTo ? null : Id,
            User = From,
            Bot = Recipient,
            Conversation = Conversation,
            ChannelId = ChannelId,
            Locale = Locale,
            ServiceUrl = ServiceUrl,
        };
    }

    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;
        if (isIncoming)
        {
            From = reference.User;
            Recipient = reference.Bot;
            if (reference.ActivityId is not null)
                Id = reference.ActivityId;
        }
        else
        {
            From = reference.Bot;
            Recipient = reference.User;
            if (reference.ActivityId is not null)
                ReplyToId = reference.ActivityId;
        }

        return this;
    }

    /// <summary>The type may be followed by a slash and more (<c>message/x</c>); case does not matter.</summary>
    protected bool IsActivity(string activityType) =>
        Type is not null
        && Type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
        && (Type.Length == activityType.Length || Type[activityType.Length] == '/');
}
