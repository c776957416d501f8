using TeamsAssistant.Benchmarks;

switch (args)
{
    case ["answers"]:
        await AnswerBenchmark.RunAsync();
        return 0;
    case ["requests"]:
        await RequestBenchmark.RunAsync();
        return 0;
    case ["document"]:
        DocumentBenchmark.Run();
        return 0;
    case ["sending"]:
        await SendingBenchmark.RunAsync();
        return 0;
    case ["sie"]:
        await SieBenchmark.RunAsync();
        return 0;
    default:
        await Console.Error.WriteLineAsync("Name one: answers, requests, document, sending, sie");
        return 1;
}
