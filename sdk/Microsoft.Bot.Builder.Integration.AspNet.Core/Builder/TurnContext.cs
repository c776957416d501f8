using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>A turn: what is sent through it is addressed to where the activity came from, then goes through the turn's handlers.</summary>
public class TurnContext : ITurnContext, IDisposable
{
    private readonly List<SendActivitiesHandler> _onSend = [];
    private readonly List<UpdateActivityHandler> _onUpdate = [];
    private readonly List<DeleteActivityHandler> _onDelete = [];
    private bool _disposed;

    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = adapter;
        Activity = activity;
    }

    public BotAdapter Adapter { get; }

    public TurnContextStateCollection TurnState { get; } = new TurnContextStateCollection();

    public Activity Activity { get; }

    public bool Responded { get; private set; }

    /// <summary>What was sent when the sender wants the replies in the response (<c>expectReplies</c>).</summary>
    public List<Activity> BufferedReplyActivities { get; } = new List<Activity>();

    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _onSend.Add(handler);
        return this;
    }

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _onUpdate.Add(handler);
        return this;
    }

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _onDelete.Add(handler);
        return this;
    }

    public Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string speak = null, string inputHint = null, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(textReplyToSend))
            throw new ArgumentNullException(nameof(textReplyToSend));

        var activity = new Activity(ActivityTypes.Message) { Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak))
            activity.Speak = speak;
        if (!string.IsNullOrEmpty(inputHint))
            activity.InputHint = inputHint;
        return SendActivityAsync(activity, cancellationToken);
    }

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken);
        return responses is { Length: > 0 } ? responses[0] : new ResourceResponse();
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));

        var reference = Activity.GetConversationReference();
        var addressed = activities.Select(activity => activity.ApplyConversationReference(reference)).ToList();
        return SendThroughHandlersAsync(addressed, 0, cancellationToken);
    }

    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var addressed = activity.ApplyConversationReference(Activity.GetConversationReference());
        return UpdateThroughHandlersAsync(addressed, 0, cancellationToken);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(activityId))
            throw new ArgumentNullException(nameof(activityId));
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteThroughHandlersAsync(reference, 0, cancellationToken);
    }

    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationReference);
        return DeleteThroughHandlersAsync(conversationReference, 0, cancellationToken);
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (_disposed || !disposing)
            return;
        _disposed = true;
        TurnState.Dispose();
    }

    private Task<ResourceResponse[]> SendThroughHandlersAsync(List<Activity> activities, int handler, CancellationToken cancellationToken) =>
        handler < _onSend.Count
            ? _onSend[handler](this, activities, () => SendThroughHandlersAsync(activities, handler + 1, cancellationToken))
            : SendAsync(activities, cancellationToken);

    private Task<ResourceResponse> UpdateThroughHandlersAsync(Activity activity, int handler, CancellationToken cancellationToken) =>
        handler < _onUpdate.Count
            ? _onUpdate[handler](this, activity, () => UpdateThroughHandlersAsync(activity, handler + 1, cancellationToken))
            : Adapter.UpdateActivityAsync(this, activity, cancellationToken);

    private Task DeleteThroughHandlersAsync(ConversationReference reference, int handler, CancellationToken cancellationToken) =>
        handler < _onDelete.Count
            ? _onDelete[handler](this, reference, () => DeleteThroughHandlersAsync(reference, handler + 1, cancellationToken))
            : Adapter.DeleteActivityAsync(this, reference, cancellationToken);

    private async Task<ResourceResponse[]> SendAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        var responses = Activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? Buffer(activities)
            : await Adapter.SendActivitiesAsync(this, activities.ToArray(), cancellationToken);
        for (var i = 0; i < activities.Count && i < responses?.Length; i++)
            activities[i].Id = responses[i]?.Id;
        Responded |= activities.Any(activity => activity.Type != ActivityTypes.Trace);
        return responses;
    }

    private ResourceResponse[] Buffer(List<Activity> activities)
    {
        foreach (var activity in activities)
        {
            BufferedReplyActivities.Add(activity);

            // It never reaches the adapter, which else would note that the invoke was answered.
            if (activity.Type == ActivityTypesEx.InvokeResponse)
                TurnState.Add(BotAdapter.InvokeResponseKey, activity);
        }

        return activities.Select(_ => new ResourceResponse()).ToArray();
    }
}
