using System.Net;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Gives each kind of activity its method. Kinds of which nothing here tells (reactions, edits, typing, events) are taken and ignored.
/// </summary>
public class ActivityHandler : IBot
{
    private const string ExecuteAction = "Action.Execute";

    public virtual async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Activity?.Type is null)
            throw new ArgumentException("The turn has no activity, or one without type.", nameof(turnContext));

        switch (turnContext.Activity.Type)
        {
            case ActivityTypes.Message:
                await OnMessageActivityAsync(new DelegatingTurnContext<IMessageActivity>(turnContext), cancellationToken);
                break;
            case ActivityTypes.ConversationUpdate:
                await OnConversationUpdateActivityAsync(new DelegatingTurnContext<IConversationUpdateActivity>(turnContext), cancellationToken);
                break;
            case ActivityTypes.InstallationUpdate:
                await OnInstallationUpdateActivityAsync(new DelegatingTurnContext<IInstallationUpdateActivity>(turnContext), cancellationToken);
                break;
            case ActivityTypes.Invoke:
                var response = await OnInvokeActivityAsync(new DelegatingTurnContext<IInvokeActivity>(turnContext), cancellationToken);

                // The handler may have answered itself, and an invoke has one answer.
                if (response is not null && turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) is null)
                    await turnContext.SendActivityAsync(new Activity { Value = response, Type = ActivityTypesEx.InvokeResponse }, cancellationToken);
                break;
        }
    }

    protected static InvokeResponse CreateInvokeResponse(object body = null) => new() { Status = (int)HttpStatusCode.OK, Body = body };

    protected virtual Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (activity.MembersAdded is { } added)
            return added.Any(member => member.Id != activity.Recipient?.Id) ? OnMembersAddedAsync(added, turnContext, cancellationToken) : Task.CompletedTask;
        if (activity.MembersRemoved is { } removed && removed.Any(member => member.Id != activity.Recipient?.Id))
            return OnMembersRemovedAsync(removed, turnContext, cancellationToken);
        return Task.CompletedTask;
    }

    protected virtual Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnInstallationUpdateActivityAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Action switch
        {
            "add" or "add-upgrade" => OnInstallationUpdateAddAsync(turnContext, cancellationToken),
            "remove" or "remove-upgrade" => OnInstallationUpdateRemoveAsync(turnContext, cancellationToken),
            _ => Task.CompletedTask,
        };

    protected virtual Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            if (turnContext.Activity.Name != "adaptiveCard/action")
                throw new InvokeResponseException(HttpStatusCode.NotImplemented);
            var pressed = ReadCardAction(turnContext.Activity.Value);
            return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, pressed, cancellationToken));
        }
        catch (InvokeResponseException answer)
        {
            return answer.CreateInvokeResponse();
        }
    }

    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private static AdaptiveCardInvokeValue ReadCardAction(object value)
    {
        if (value is null)
            throw BadCardAction("BadRequest", "Missing value property");
        if (value is not JObject json)
            throw BadCardAction("BadRequest", "Value property is not properly formed");

        AdaptiveCardInvokeValue pressed;
        try
        {
            pressed = json.ToObject<AdaptiveCardInvokeValue>();
        }
        catch (JsonException)
        {
            throw BadCardAction("BadRequest", "Value property is not properly formed");
        }

        if (pressed.Action is null)
            throw BadCardAction("BadRequest", "Missing action property");
        if (pressed.Action.Type != ExecuteAction)
            throw BadCardAction("NotSupported", $"The action '{pressed.Action.Type}' is not supported.");
        return pressed;
    }

    private static InvokeResponseException BadCardAction(string code, string message) => new(
        HttpStatusCode.BadRequest,
        new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.BadRequest,
            Type = "application/vnd.microsoft.error",
            Value = new Error(code, message),
        });

    /// <summary>Thrown by a handler to answer the invoke with a status of its own.</summary>
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode _statusCode = HttpStatusCode.InternalServerError;
        private readonly object _body;

        public InvokeResponseException(HttpStatusCode statusCode, object body = null)
        {
            _statusCode = statusCode;
            _body = body;
        }

        public InvokeResponseException()
        {
        }

        public InvokeResponseException(string message)
            : base(message)
        {
        }

        public InvokeResponseException(string message, Exception innerException)
            : base(message, innerException)
        {
        }

        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)_statusCode, Body = _body };
    }
}
