using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace TeamsAssistant.Tests.Drivers;

/// <summary>Every line that is logged at any level, with its values, scopes and exceptions.</summary>
/// <param name="lines">Where the lines go.</param>
public sealed class LogHeard(ConcurrentQueue<string> lines) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new Ear(lines, categoryName);

    public void Dispose()
    {
    }

    private sealed class Ear(ConcurrentQueue<string> lines, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            lines.Enqueue($"{category} scope {state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var values = state is IEnumerable<KeyValuePair<string, object?>> named ? string.Join(' ', named.Select(value => value.Value)) : "";
            lines.Enqueue($"{category} {formatter(state, exception)} {values} {exception}");
        }
    }
}
