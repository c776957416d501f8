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
    case ["annual", .. var sizes]:
        await AnnualBenchmark.RunAsync(Size(sizes, 0, 500), Size(sizes, 1, 12), Size(sizes, 2, 10));
        return 0;
    case ["annual-writer" or "annual-checked", _, _, var target, _]:
        AnnualBenchmark.Write(Size(args, 1, 0), Size(args, 2, 0), target, Size(args, 4, 0), check: args[0] == "annual-checked");
        return 0;
    case ["javascript"]:
        await JavaScriptBenchmark.RunAsync();
        return 0;
    default:
        await Console.Error.WriteLineAsync("Name one: answers, requests, document, publishing, sending, sie, waterfall, annual, javascript");
        return 1;
}

static int Size(string[] sizes, int place, int otherwise) => place < sizes.Length ? int.Parse(sizes[place], CultureInfo.InvariantCulture) : otherwise;
