using System.Net;
using System.Runtime.ExceptionServices;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Security;
using TeamsAssistant.Teams.Sending.Pacing;

namespace TeamsAssistant.Teams.Sending;

/// <summary>
/// The one way out for what is not an answer to somebody: posts a message, replaces one, or makes a personal chat. Nothing leaves faster
/// than Teams takes it, nor two at once to a conversation.
/// </summary>
internal sealed class ChannelMessages(CloudAdapter adapter, BotAccount account, SenderGuard guard, Pace pace, TimeProvider time)
{
    /// <summary>Posts a new message and gives its id.</summary>
    /// <param name="channel">Where.</param>
    /// <param name="message">What.</param>
    /// <param name="mayStill">Asked immediately before it leaves; null: always.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <exception cref="ErrorResponseException">Teams refused; the status says whether it may be tried again.</exception>
    /// <exception cref="NotSendableException">It cannot be sent, or not be known again.</exception>
    /// <exception cref="PausedException">The conversation or the app is to wait.</exception>
    /// <exception cref="ClaimPassedException">It may not be sent any more.</exception>
    public async Task<string> PostAsync(ConversationReference channel, CardMessage message, Func<bool>? mayStill, CancellationToken cancellation)
    {
        string? posted = null;
        await WithConnectorAsync(
            channel,
            channel.Conversation.Id,
            mayStill,
            async connector => posted = (await connector.Conversations.SendToConversationAsync(
                channel.Conversation.Id, Activity(channel, message), cancellation))?.Id,
            cancellation);
        return string.IsNullOrEmpty(posted) ? throw new NotSendableException(NotSendableException.NoId) : posted;
    }

    /// <summary>Makes the personal chat with somebody, and gives its id. Teams gives the same chat however often it is asked.</summary>
    /// <param name="place">A conversation of the same tenant, for the bot's account and the service address.</param>
    /// <param name="person">Whom.</param>
    /// <param name="mayStill">Asked immediately before it leaves.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <exception cref="ErrorResponseException">Teams refused; 403: the app is not installed for her.</exception>
    public async Task<string> CreateChatAsync(
        ConversationReference place, ChannelAccount person, Func<bool> mayStill, CancellationToken cancellation)
    {
        string? created = null;
        var tenant = place.Conversation.TenantId;
        var parameters = new ConversationParameters
        {
            IsGroup = false,
            Bot = place.Bot,
            Members = [person],
            TenantId = tenant,
            ChannelData = new TeamsChannelData { Tenant = new TenantInfo(tenant) },
        };
        await WithConnectorAsync(
            place,
            person.Id,
            mayStill,
            async connector => created = (await connector.Conversations.CreateConversationAsync(parameters, cancellation))?.Id,
            cancellation);
        return string.IsNullOrEmpty(created) ? throw new NotSendableException(NotSendableException.NoConversation) : created;
    }

    /// <summary>Replaces a message that was posted before.</summary>
    /// <exception cref="ErrorResponseException">Teams refused; 404: the message or conversation is gone.</exception>
    public Task ReplaceAsync(ConversationReference channel, string activityId, CardMessage message, CancellationToken cancellation) =>
        WithConnectorAsync(
            channel,
            channel.Conversation.Id,
            null,
            connector =>
            {
                var activity = Activity(channel, message);
                activity.Id = activityId;
                return connector.Conversations.UpdateActivityAsync(channel.Conversation.Id, activityId, activity, cancellation);
            },
            cancellation);

    // The turn's own way of sending makes everything a reply to the made-up continuation activity; the connector does not.
    private async Task WithConnectorAsync(
        ConversationReference channel, string lane, Func<bool>? mayStill, Func<IConnectorClient, Task> call, CancellationToken cancellation)
    {
        if (!guard.MayBeCalled(channel.ServiceUrl))
        {
            throw new NotSendableException(NotSendableException.Host);
        }

        using var turn = await pace.EnterAsync(lane, cancellation);
        if (mayStill is not null && !mayStill())
        {
            throw new ClaimPassedException();
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
        Note(lane, failure?.SourceException);
        failure?.Throw();
    }

    private void Note(string lane, Exception? failure)
    {
        if (failure is ErrorResponseException { Response.StatusCode: HttpStatusCode.TooManyRequests })
        {
            pace.TurnedAway(lane, SendFailure.Of(failure, time.GetUtcNow()).RetryAfter);
        }
        else
        {
            pace.Taken(lane);
        }
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
