using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace TeamsAssistant.Tests.Drivers;

/// <summary>
/// When the assistant has done with a request: what it does after its answer is part of what a test has asked for, and would else go on
/// beside the test's next step.
/// </summary>
internal sealed class EndedRequests : IStartupFilter
{
    private const string Header = "X-Test-Request";

    private readonly ConcurrentDictionary<string, TaskCompletionSource> open = new(StringComparer.Ordinal);

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (context, rest) =>
        {
            try
            {
                await rest(context);
            }
            finally
            {
                if (open.TryRemove((string?)context.Request.Headers[Header] ?? "", out var ended))
                {
                    ended.SetResult();
                }
            }
        });
        next(app);
    };

    /// <summary>Marks a request; gives its end, which comes only where it is answered.</summary>
    public Task Of(HttpRequestMessage request)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var id = Guid.NewGuid().ToString("n");
        open[id] = ended;
        request.Headers.Add(Header, id);
        return ended.Task;
    }
}
