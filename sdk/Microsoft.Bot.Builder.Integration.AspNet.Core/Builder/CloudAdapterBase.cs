using System.Globalization;
using System.Net;
using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>An adapter that sends by the connector's REST calls.</summary>
public abstract class CloudAdapterBase : BotAdapter
{
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; private set; }

    protected ILogger Logger { get; private set; }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            activities[i].Id = null;
            responses[i] = await SendAsync(turnContext, activities[i], cancellationToken) ?? new ResourceResponse(activities[i].Id ?? string.Empty);
        }

        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        return Connector(turnContext).Conversations.UpdateActivityAsync(activity, cancellationToken);
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        return Connector(turnContext).Conversations.DeleteActivityAsync(reference.Conversation.Id, reference.ActivityId, cancellationToken);
    }

    public override Task ContinueConversationAsync(string botAppId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ContinueConversationAsync(botAppId, reference.GetContinuationActivity(), callback, cancellationToken);
    }

    public override Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ProcessProactiveAsync(
            claimsIdentity, reference.GetContinuationActivity(), BotFrameworkAuthentication.GetOriginatingAudience(), callback, cancellationToken);
    }

    public override Task ContinueConversationAsync(string botAppId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessProactiveAsync(
            CreateClaimsIdentity(botAppId), continuationActivity, BotFrameworkAuthentication.GetOriginatingAudience(), callback, cancellationToken);

    /// <summary>Posts the parameters as they are, then runs the callback in a turn of the new conversation.</summary>
    public override async Task CreateConversationAsync(string botAppId, string channelId, string serviceUrl, string audience, ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(serviceUrl))
            throw new ArgumentNullException(nameof(serviceUrl));
        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);

        var identity = CreateClaimsIdentity(botAppId);
        var connectors = BotFrameworkAuthentication.CreateConnectorFactory(identity);
        using var connector = await connectors.CreateAsync(serviceUrl, audience, cancellationToken);
        var created = await connector.Conversations.CreateConversationAsync(conversationParameters, cancellationToken);
        var activity = new Activity
        {
            Type = ActivityTypes.Event,
            Name = ActivityEventNames.CreateConversation,
            Id = created.ActivityId ?? Guid.NewGuid().ToString("n"),
            ChannelId = channelId,
            ServiceUrl = serviceUrl,
            Conversation = new ConversationAccount(id: created.Id, tenantId: conversationParameters.TenantId),
            Recipient = conversationParameters.Bot,
            ChannelData = conversationParameters.ChannelData,
        };
        using var context = Turn(activity, identity, audience, connector, connectors, callback);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    protected async Task ProcessProactiveAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        ArgumentNullException.ThrowIfNull(continuationActivity);
        ArgumentNullException.ThrowIfNull(callback);
        var connectors = BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity);
        using var connector = await connectors.CreateAsync(continuationActivity.ServiceUrl, audience, cancellationToken);
        using var context = Turn(continuationActivity, claimsIdentity, audience, connector, connectors, callback);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    protected async Task<InvokeResponse> ProcessActivityAsync(string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        await ProcessActivityAsync(
            await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken), activity, callback, cancellationToken);

    protected async Task<InvokeResponse> ProcessActivityAsync(AuthenticateRequestResult authenticateRequestResult, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticateRequestResult);
        ArgumentNullException.ThrowIfNull(activity);
        activity.CallerId = authenticateRequestResult.CallerId;

        var connectors = authenticateRequestResult.ConnectorFactory;
        using var connector = await connectors.CreateAsync(activity.ServiceUrl, authenticateRequestResult.Audience, cancellationToken);
        using var context = Turn(
            activity, authenticateRequestResult.ClaimsIdentity, authenticateRequestResult.Audience, connector, connectors, callback);
        await RunPipelineAsync(context, callback, cancellationToken);
        return Answer(context);
    }

#pragma warning disable CA1822 // An instance member in the real package.
    protected ClaimsIdentity CreateClaimsIdentity(string botAppId)
#pragma warning restore CA1822
    {
        botAppId ??= string.Empty;
        return new ClaimsIdentity(
        [
            new Claim(AuthenticationConstants.AudienceClaim, botAppId),
            new Claim(AuthenticationConstants.AppIdClaim, botAppId),
        ]);
    }

    private TurnContext Turn(Activity activity, ClaimsIdentity identity, string audience, IConnectorClient connector, ConnectorFactory connectors, BotCallbackHandler callback)
    {
        var turn = new TurnContext(this, activity);
        turn.TurnState.Add<System.Security.Principal.IIdentity>(BotIdentityKey, identity);
        turn.TurnState.Add(connector);
        turn.TurnState.Add(callback);
        turn.TurnState.Add(connectors);
        turn.TurnState.Set(OAuthScopeKey, audience); // Null only when the configuration names other clouds and forgets the scope.
        return turn;
    }

    private static async Task<ResourceResponse> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken);
                return null;
            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState.Add(InvokeResponseKey, activity);
                return null;
            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return null;
        }

        var conversations = Connector(turnContext).Conversations;
        return string.IsNullOrWhiteSpace(activity.ReplyToId)
            ? await conversations.SendToConversationAsync(activity, cancellationToken)
            : await conversations.ReplyToActivityAsync(activity.Conversation.Id, activity.ReplyToId, activity, cancellationToken);
    }

    private static IConnectorClient Connector(ITurnContext turnContext) => turnContext.TurnState.Get<IConnectorClient>();

    private static InvokeResponse Answer(TurnContext turn)
    {
        if (turn.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
            return new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = new ExpectedReplies(turn.BufferedReplyActivities) };
        if (turn.Activity.Type != ActivityTypes.Invoke)
            return null;
        return turn.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse
            ?? new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented };
    }
}
