using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Between a channel and the bot: runs turns through the middleware, and sends what they say.</summary>
public abstract class BotAdapter
{
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    public const string BotIdentityKey = "BotIdentity";

    public const string OAuthScopeKey = "Microsoft.Bot.Builder.BotAdapter.OAuthScope";

    public BotAdapter()
    {
    }

    /// <summary>Takes what a turn throws; the turn then counts as handled.</summary>
    public Func<ITurnContext, Exception, Task> OnTurnError { get; set; }

    public MiddlewareSet MiddlewareSet { get; } = new MiddlewareSet();

    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    public abstract Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    public abstract Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    public abstract Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    public virtual async Task ContinueConversationAsync(string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, reference.GetContinuationActivity());
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    public virtual Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    public virtual Task ContinueConversationAsync(string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    public virtual Task CreateConversationAsync(string botAppId, string channelId, string serviceUrl, string audience, ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    public virtual Task<InvokeResponse> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(turnContext.Activity);
        TakeCulture(turnContext.Activity.Locale);
        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken);
        }
        catch (Exception fault) when (OnTurnError is not null)
        {
            await OnTurnError(turnContext, fault);
        }
    }

    /// <summary>The turn runs in the sender's culture: figures and dates that people read need an explicit one.</summary>
    private static void TakeCulture(string locale)
    {
        if (string.IsNullOrWhiteSpace(locale))
            return;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(locale);
        }
        catch (CultureNotFoundException)
        {
            // The sender may write anything; the process's culture stays.
        }
    }
}
