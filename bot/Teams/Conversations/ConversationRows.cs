using Azure.Data.Tables;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Teams.Conversations;

/// <summary>How conversations lie in their table: one row a conversation, and one a person for her own chat.</summary>
internal static class ConversationRows
{
    public const string Places = "conversation";
    public const string Reference = "Reference";
    public const string Team = "Team";
    public const string Closed = "Closed";
    public const string User = "User";

    public const string People = "person";

    public static (string Partition, string Row) KeyOf(string conversation, string? person) =>
        person is null ? (Places, TableKey.Of(conversation)) : (People, TableKey.Of(person));

    public static TableEntity Write(ConversationReference place, string text, string? team, string? closed) =>
        new(Places, TableKey.Of(place.Conversation.Id)) { [Reference] = text, [Team] = team, [Closed] = closed };

    public static TableEntity WritePerson(string person, string? user, string? text, string? closed) =>
        new(People, TableKey.Of(person)) { [Reference] = text, [User] = user, [Closed] = closed };

    /// <summary>What Teams calls a person, to be merged into what is known of her.</summary>
    public static TableEntity WriteMet(string person, string user) => new(People, TableKey.Of(person)) { [User] = user };

    public static ConversationReference? ReadReference(TableEntity row) =>
        row.GetString(Reference) is { } text ? JsonConvert.DeserializeObject<ConversationReference>(text) : null;

    public static string TextOf(ConversationReference place) => JsonConvert.SerializeObject(place);

    /// <summary>Entra object id of whose own chat it is, as the register writes it, or null: a channel, or a guest's.</summary>
    public static string? PersonOf(ConversationReference place) => Guid.TryParse(place.User?.AadObjectId, out var id) ? id.ToString("d") : null;

    /// <summary>
    /// The reference without what differs from message to message, so that "unchanged" can be seen. A person is part of a personal chat
    /// alone, and without her name.
    /// </summary>
    public static ConversationReference Place(ConversationReference reference) => new()
    {
        Bot = new ChannelAccount(reference.Bot?.Id, reference.Bot?.Name),
        User = reference.Conversation.ConversationType == "personal"
            ? new ChannelAccount(reference.User?.Id) { AadObjectId = reference.User?.AadObjectId }
            : null,
        ChannelId = reference.ChannelId,
        ServiceUrl = reference.ServiceUrl,
        Conversation = new ConversationAccount
        {
            Id = ConversationId.Of(reference),
            ConversationType = reference.Conversation.ConversationType,
            IsGroup = reference.Conversation.IsGroup,
            TenantId = reference.Conversation.TenantId,
        },
    };
}
