using System.Globalization;
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
    case ["sending", .. var people]:
        await SendingBenchmark.RunAsync(people is [var many] ? int.Parse(many, CultureInfo.InvariantCulture) : 10_000);
        return 0;
    case ["publishing"]:
        await PublishingBenchmark.RunAsync();
        return 0;
    case ["sie", .. var megabytes]:
        await SieBenchmark.RunAsync(megabytes is [var largest] ? int.Parse(largest, CultureInfo.InvariantCulture) : 200);
        return 0;
    case ["waterfall"]:
        WaterfallBenchmark.Run();
        return 0;
    case ["javascript"]:
        await JavaScriptBenchmark.RunAsync();
        return 0;
    default:
        await Console.Error.WriteLineAsync("Name one: answers, requests, document, publishing, sending, sie, waterfall, javascript");
        return 1;
}
