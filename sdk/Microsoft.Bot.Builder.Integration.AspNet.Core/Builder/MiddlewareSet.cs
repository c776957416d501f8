using System.Collections;

namespace Microsoft.Bot.Builder;

/// <summary>Middleware in the order it was registered; each runs what comes after it.</summary>
public class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    private readonly List<IMiddleware> _middleware = [];

    public MiddlewareSet Use(IMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        _middleware.Add(middleware);
        return this;
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        await ReceiveActivityWithStatusAsync(turnContext, null, cancellationToken);
        await next(cancellationToken);
    }

    public Task ReceiveActivityWithStatusAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        RunAsync(turnContext, callback, 0, cancellationToken);

    public IEnumerator<IMiddleware> GetEnumerator() => _middleware.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Task RunAsync(ITurnContext turnContext, BotCallbackHandler callback, int position, CancellationToken cancellationToken)
    {
        if (position == _middleware.Count)
            return callback?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask;
        return _middleware[position].OnTurnAsync(
            turnContext, inner => RunAsync(turnContext, callback, position + 1, inner), cancellationToken);
    }
}
