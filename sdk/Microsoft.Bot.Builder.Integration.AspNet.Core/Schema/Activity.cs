using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    public Activity()
    {
    }

    public Activity(
        string type = default,
        string id = default,
        DateTimeOffset? timestamp = default,
        DateTimeOffset? localTimestamp = default,
        string serviceUrl = default,
        string channelId = default,
        ChannelAccount from = default,
        ConversationAccount conversation = default,
        ChannelAccount recipient = default,
        string textFormat = default,
        string attachmentLayout = default,
        IList<ChannelAccount> membersAdded = default,
        IList<ChannelAccount> membersRemoved = default,
        IList<MessageReaction> reactionsAdded = default,
        IList<MessageReaction> reactionsRemoved = default,
        string topicName = default,
        bool? historyDisclosed = default,
        string locale = default,
        string text = default,
        string speak = default,
        string inputHint = default,
        string summary = default,
        SuggestedActions suggestedActions = default,
        IList<Attachment> attachments = default,
        IList<Entity> entities = default,
        object channelData = default,
        string action = default,
        string replyToId = default,
        string label = default,
        string valueType = default,
        object value = default,
        string name = default,
        ConversationReference relatesTo = default,
        string code = default,
        DateTimeOffset? expiration = default,
        string importance = default,
        string deliveryMode = default,
        IList<string> listenFor = default,
        IList<TextHighlight> textHighlights = default,
        SemanticAction semanticAction = default,
        string localTimezone = default)
    {
        Type = type;
        Id = id;
        Timestamp = timestamp;
        LocalTimestamp = localTimestamp;
        ServiceUrl = serviceUrl;
        ChannelId = channelId;
        From = from;
        Conversation = conversation;
        Recipient = recipient;
        TextFormat = textFormat;
        AttachmentLayout = attachmentLayout;
        MembersAdded = membersAdded;
        MembersRemoved = membersRemoved;
        ReactionsAdded = reactionsAdded;
        ReactionsRemoved = reactionsRemoved;
        TopicName = topicName;
        HistoryDisclosed = historyDisclosed;
        Locale = locale;
        Text = text;
        Speak = speak;
        InputHint = inputHint;
        Summary = summary;
        SuggestedActions = suggestedActions;
        Attachments = attachments;
        Entities = entities;
        ChannelData = channelData;
        Action = action;
        ReplyToId = replyToId;
        Label = label;
        ValueType = valueType;
        Value = value;
        Name = name;
        RelatesTo = relatesTo;
        Code = code;
        Expiration = expiration;
        Importance = importance;
        DeliveryMode = deliveryMode;
        ListenFor = listenFor;
        TextHighlights = textHighlights;
        SemanticAction = semanticAction;
        LocalTimezone = localTimezone;
    }

    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("timestamp")]
    public DateTimeOffset? Timestamp { get; set; }

    [JsonProperty("localTimestamp")]
    public DateTimeOffset? LocalTimestamp { get; set; }

    [JsonProperty("localTimezone")]
    public string LocalTimezone { get; set; }

    [JsonProperty("serviceUrl")]
    public string ServiceUrl { get; set; }

    [JsonProperty("channelId")]
    public string ChannelId { get; set; }

    [JsonProperty("from")]
    public ChannelAccount From { get; set; }

    [JsonProperty("conversation")]
    public ConversationAccount Conversation { get; set; }

    [JsonProperty("recipient")]
    public ChannelAccount Recipient { get; set; }

    [JsonProperty("textFormat")]
    public string TextFormat { get; set; }

    [JsonProperty("attachmentLayout")]
    public string AttachmentLayout { get; set; }

    [JsonProperty("membersAdded")]
    public IList<ChannelAccount> MembersAdded { get; set; }

    [JsonProperty("membersRemoved")]
    public IList<ChannelAccount> MembersRemoved { get; set; }

    [JsonProperty("reactionsAdded")]
    public IList<MessageReaction> ReactionsAdded { get; set; }

    [JsonProperty("reactionsRemoved")]
    public IList<MessageReaction> ReactionsRemoved { get; set; }

    [JsonProperty("topicName")]
    public string TopicName { get; set; }

    [JsonProperty("historyDisclosed")]
    public bool? HistoryDisclosed { get; set; }

    [JsonProperty("locale")]
    public string Locale { get; set; }

    [JsonProperty("text")]
    public string Text { get; set; }

    [JsonProperty("speak")]
    public string Speak { get; set; }

    [JsonProperty("inputHint")]
    public string InputHint { get; set; }

    [JsonProperty("summary")]
    public string Summary { get; set; }

    [JsonProperty("suggestedActions")]
    public SuggestedActions SuggestedActions { get; set; }

    [JsonProperty("attachments")]
    public IList<Attachment> Attachments { get; set; }

    [JsonProperty("entities")]
    public IList<Entity> Entities { get; set; }

    [JsonProperty("channelData")]
    public object ChannelData { get; set; }

    [JsonProperty("action")]
    public string Action { get; set; }

    [JsonProperty("replyToId")]
    public string ReplyToId { get; set; }

    [JsonProperty("label")]
    public string Label { get; set; }

    [JsonProperty("valueType")]
    public string ValueType { get; set; }

    [JsonProperty("value")]
    public object Value { get; set; }

    [JsonProperty("name")]
    public string Name { get; set; }

    [JsonProperty("relatesTo")]
    public ConversationReference RelatesTo { get; set; }

    [JsonProperty("code")]
    public string Code { get; set; }

    [JsonProperty("expiration")]
    public DateTimeOffset? Expiration { get; set; }

    [JsonProperty("importance")]
    public string Importance { get; set; }

    [JsonProperty("deliveryMode")]
    public string DeliveryMode { get; set; }

    [JsonProperty("listenFor")]
    public IList<string> ListenFor { get; set; }

    [JsonProperty("textHighlights")]
    public IList<TextHighlight> TextHighlights { get; set; }

    [JsonProperty("semanticAction")]
    public SemanticAction SemanticAction { get; set; }

    [JsonProperty("callerId")]
    public string CallerId { get; set; }
}
