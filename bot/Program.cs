using TeamsAssistant;
using TeamsAssistant.Hosting;

try
{
    await using var app = AssistantApp.Build(args);
    await AssistantApp.OpenAsync(app, CancellationToken.None);
    await app.RunAsync();
    return 0;
}
catch (Exception fault) when (StartFault.Explain(fault) is { } why)
{
    await Console.Error.WriteLineAsync(why);
    return 1;
}
