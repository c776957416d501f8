using Microsoft.Bot.Schema;
using TeamsAssistant.Teams.Conversations;

namespace TeamsAssistant.Teams.Sending;

/// <summary>Finds the chat in which a person is told something; makes it where there is none.</summary>
internal sealed class PersonalChats(IConversations conversations, ChannelMessages messages, TimeProvider time)
{
    /// <summary>How long the place that new chats are made from is not looked up again: it is a read of all conversations.</summary>
    public static readonly TimeSpan Trust = TimeSpan.FromMinutes(1);

    private (ConversationReference Reference, DateTimeOffset At)? latest;

    /// <summary>The person's chat, made if need be.</summary>
    /// <param name="person">Entra object id.</param>
    /// <param name="mayStill">Asked immediately before a chat is made.</param>
    /// <exception cref="NotSendableException">She has taken the app away, or the bot has never heard from Teams.</exception>
    public async Task<ConversationReference> OfAsync(string person, Func<bool> mayStill)
    {
        var known = await conversations.FindPersonAsync(person, CancellationToken.None);
        if (known?.Closed is { } why)
        {
            throw new NotSendableException(why);
        }

        return known?.Chat ?? await CreateAsync(person, known?.UserId, mayStill);
    }

    /// <summary>Teams knows the chat no more: the next attempt makes it anew.</summary>
    public Task ForgetAsync(string person) => conversations.ForgetChatAsync(person, CancellationToken.None);

    private async Task<ConversationReference> CreateAsync(string person, string? user, Func<bool> mayStill)
    {
        var place = await PlaceAsync();
        var account = new ChannelAccount(user ?? person) { AadObjectId = person };
        var id = await messages.CreateChatAsync(place, account, mayStill, CancellationToken.None);
        var chat = new ConversationReference
        {
            Bot = place.Bot,
            User = new ChannelAccount(user) { AadObjectId = person },
            ChannelId = place.ChannelId,
            ServiceUrl = place.ServiceUrl,
            Conversation = new ConversationAccount { Id = id, ConversationType = "personal", TenantId = place.Conversation.TenantId },
        };
        await conversations.KeepAsync(chat, null, CancellationToken.None);
        return chat;
    }

    private async Task<ConversationReference> PlaceAsync()
    {
        if (latest is { } known && known.At + Trust > time.GetUtcNow())
        {
            return known.Reference;
        }

        var place = await conversations.LatestAsync(CancellationToken.None)
            ?? throw new NotSendableException(NotSendableException.NoConversation);
        latest = (place, time.GetUtcNow());
        return place;
    }
}
