using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>The calls on conversations. Each is made once: nothing here retries.</summary>
public static class ConversationsExtensions
{
    public static async Task<ConversationResourceResponse> CreateConversationAsync(this IConversations operations, ConversationParameters parameters, CancellationToken cancellationToken = default)
    {
        using var answer = await operations.CreateConversationWithHttpMessagesAsync(parameters, null, cancellationToken);
        return answer.Body;
    }

    public static async Task<ResourceResponse> SendToConversationAsync(this IConversations operations, string conversationId, Activity activity, CancellationToken cancellationToken = default)
    {
        using var answer = await operations.SendToConversationWithHttpMessagesAsync(conversationId, activity, null, cancellationToken);
        return answer.Body;
    }

    public static Task<ResourceResponse> SendToConversationAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken);

    public static async Task<ResourceResponse> UpdateActivityAsync(this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default)
    {
        using var answer = await operations.UpdateActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken);
        return answer.Body;
    }

    public static Task<ResourceResponse> UpdateActivityAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.UpdateActivityAsync(activity.Conversation.Id, activity.Id, activity, cancellationToken);

    public static async Task<ResourceResponse> ReplyToActivityAsync(this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default)
    {
        using var answer = await operations.ReplyToActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken);
        return answer.Body;
    }

    public static async Task DeleteActivityAsync(this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default)
    {
        using var answer = await operations.DeleteActivityWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken);
    }

    public static async Task<PagedMembersResult> GetConversationPagedMembersAsync(this IConversations operations, string conversationId, int? pageSize = default, string continuationToken = default, CancellationToken cancellationToken = default)
    {
        using var answer = await operations.GetConversationPagedMembersWithHttpMessagesAsync(conversationId, pageSize, continuationToken, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Extends the class, not the interface, as the real one does: cast to <see cref="Conversations"/> first.</summary>
    public static async Task<ChannelAccount> GetConversationMemberAsync(this Conversations operations, string userId, string conversationId, CancellationToken cancellationToken = default)
    {
        using var answer = await operations.GetConversationMemberWithHttpMessagesAsync(userId, conversationId, null, cancellationToken);
        return answer.Body;
    }
}
