using System.Runtime.ExceptionServices;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Security;

namespace TeamsAssistant.Teams.Sending;

/// <summary>The one way out to a channel that is not an answer to somebody: posts a message, or replaces one.</summary>
internal sealed class ChannelMessages(CloudAdapter adapter, BotAccount account, SenderGuard guard)
{
    /// <summary>Posts a new message and gives its id.</summary>
    /// <exception cref="ErrorResponseException">Teams refused; the status says whether it may be tried again.</exception>
    /// <exception cref="NotSendableException">It cannot be sent, or not be known again.</exception>
    public async Task<string> PostAsync(ConversationReference channel, CardMessage message, CancellationToken cancellation)
    {
        string? posted = null;
        await WithConnectorAsync(
            channel,
            async connector => posted = (await connector.Conversations.SendToConversationAsync(
                channel.Conversation.Id, Activity(channel, message), cancellation))?.Id,
            cancellation);
        return string.IsNullOrEmpty(posted) ? throw new NotSendableException(NotSendableException.NoId) : posted;
    }

    /// <summary>Replaces a message that was posted before.</summary>
    /// <exception cref="ErrorResponseException">Teams refused; 404: the message or conversation is gone.</exception>
    public Task ReplaceAsync(ConversationReference channel, string activityId, CardMessage message, CancellationToken cancellation) =>
        WithConnectorAsync(
            channel,
            connector =>
            {
                var activity = Activity(channel, message);
                activity.Id = activityId;
                return connector.Conversations.UpdateActivityAsync(channel.Conversation.Id, activityId, activity, cancellation);
            },
            cancellation);

    // The turn's own way of sending makes everything a reply to the made-up continuation activity; the connector does not.
    private async Task WithConnectorAsync(ConversationReference channel, Func<IConnectorClient, Task> call, CancellationToken cancellation)
    {
        if (!guard.MayBeCalled(channel.ServiceUrl))
        {
            throw new NotSendableException(NotSendableException.Host);
        }

        // An exception that leaves the callback is the adapter's to tell a person, and is gone; here nobody asked, and the sender must know
        // of every one: a token that was not given is as unsent as a refusal of Teams.
        ExceptionDispatchInfo? failure = null;
        await adapter.ContinueConversationAsync(
            account.AppId,
            channel,
            async (turn, _) =>
            {
                try
                {
                    await call(turn.TurnState.Get<IConnectorClient>());
                }
                catch (Exception fault) when (fault is not OutOfMemoryException)
                {
                    failure = ExceptionDispatchInfo.Capture(fault);
                }
            },
            cancellation);
        failure?.Throw();
    }

    private static Activity Activity(ConversationReference channel, CardMessage message)
    {
        var activity = CardActivity.Of(message);
        activity.From = channel.Bot;
        activity.Conversation = channel.Conversation;
        activity.ChannelId = channel.ChannelId;
        activity.ServiceUrl = channel.ServiceUrl;
        return activity;
    }
}
