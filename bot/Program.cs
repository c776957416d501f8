using TeamsAssistant;
using TeamsAssistant.Hosting;
using TeamsAssistant.Imports.CommandLine;

try
{
    var verbs = Verbs.Parse(args, new Rooms(AssistantApp.BuildForVerb, AssistantApp.OpenAsync));
    if (!verbs.Serve)
    {
        return await verbs.RunAsync();
    }

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
