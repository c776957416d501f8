using System.Reflection;
using Microsoft.Extensions.Logging;

namespace TeamsAssistant.Tests.Walls;

/// <summary>The number of a line in the log says which line it is: the runbook goes by it.</summary>
public sealed class LogIdTests
{
    [Fact]
    public void No_two_lines_of_the_log_have_the_same_number()
    {
        var lines =
            from type in typeof(AssistantApp).Assembly.GetTypes()
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            let line = method.GetCustomAttribute<LoggerMessageAttribute>()
            where line is not null
            select (Id: line.EventId, Where: $"{type.FullName}.{method.Name}");
        var all = lines.ToList();

        Assert.NotEmpty(all);
        Assert.Empty(all.GroupBy(line => line.Id).Where(same => same.Key <= 0 || same.Count() > 1).SelectMany(same => same));
    }
}
