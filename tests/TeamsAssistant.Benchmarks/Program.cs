using TeamsAssistant.Benchmarks;

switch (args)
{
    case ["sie"]:
        await SieBenchmark.RunAsync();
        return 0;
    default:
        await Console.Error.WriteLineAsync("Name one: sie");
        return 1;
}
