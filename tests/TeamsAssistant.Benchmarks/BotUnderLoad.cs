using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using TeamsAssistant.Demo;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Benchmarks;

/// <summary>A bot as a process of its own, and what it costs to have it answer.</summary>
internal sealed class BotUnderLoad : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly HttpClient http;

    private BotUnderLoad(string name, Process process, int port)
    {
        Name = name;
        this.process = process;
        http = new HttpClient { BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/")) };
    }

    public string Name { get; }

    /// <summary>The most memory that the process has had, in millions of bytes.</summary>
    public double PeakMegabytes
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64 / 1e6;
        }
    }

    /// <summary>The assistant without its demo.</summary>
    public static Task<BotUnderLoad> StartOursAsync(AzuriteProcess azurite, string prefix)
    {
        var port = FreePort.Any();
        var environment = Settings(azurite, prefix);
        environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        environment["ASPNETCORE_URLS"] = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
        environment["Logging__LogLevel__Default"] = "Warning";
        return StartAsync("C#", "dotnet", Path.Combine(AppContext.BaseDirectory, "TeamsAssistant.dll"), environment, port);
    }

    /// <summary>The bot on the JavaScript Agents SDK; its packages are restored the first time.</summary>
    public static async Task<BotUnderLoad> StartJavaScriptAsync(AzuriteProcess azurite, string prefix)
    {
        var folder = Path.Combine(Clone.Root, "tests", "TeamsAssistant.Benchmarks", "JavaScriptBot");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund"]) { WorkingDirectory = folder })!;
            await npm.WaitForExitAsync();
        }

        var port = FreePort.Any();
        var environment = new Dictionary<string, string>
        {
            ["PORT"] = port.ToString(CultureInfo.InvariantCulture),
            ["STORAGE_CONNECTION"] = "DefaultEndpointsProtocol=http;" + azurite.ConnectionString,
            ["TABLE_PREFIX"] = prefix,
        };
        return await StartAsync("JavaScript", "node", Path.Combine(folder, "bot.cjs"), environment, port);
    }

    public static Dictionary<string, string> Settings(AzuriteProcess azurite, string prefix) => new()
    {
        ["Municipality__Name"] = "Exempelköping",
        ["Demo__Enabled"] = "false",
        ["Demo__Azurite"] = "false",
        ["Demo__Playground"] = "false",
        ["Storage__ConnectionString"] = azurite.ConnectionString,
        ["Storage__TablePrefix"] = prefix,
    };

    /// <summary>Has it answer, one after another by as many officials at once, for the time given.</summary>
    public async Task<Load> MeasureAsync(int crowd, TimeSpan length, Func<int, string> activity)
    {
        var times = new ConcurrentBag<double>();
        var processor = ProcessorTime;
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, crowd).Select(number => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(started) < length)
            {
                var body = activity(number);
                var sent = Stopwatch.GetTimestamp();
                await AnswerAsync(body);
                times.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
            }
        })));
        return new Load([.. times], ProcessorTime - processor);
    }

    /// <summary>The card that answers the activity.</summary>
    public async Task<string> AnswerAsync(string activity)
    {
        using var content = new StringContent(activity, Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(new Uri("api/messages", UriKind.Relative), content);
        var answer = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode && answer.Contains("vnd.microsoft.card.adaptive", StringComparison.Ordinal)
            ? answer
            : throw new InvalidOperationException($"{Name} gave no card: {response.StatusCode} {answer}");
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    private static async Task<BotUnderLoad> StartAsync(
        string name, string program, string file, Dictionary<string, string> environment, int port)
    {
        var start = new ProcessStartInfo(program, [file]) { RedirectStandardOutput = true, WorkingDirectory = Path.GetTempPath() };
        foreach (var (key, value) in environment)
        {
            start.Environment[key] = value;
        }

        var process = Process.Start(start)!;
        process.BeginOutputReadLine(); // drained, so that a full pipe cannot stop it
        var bot = new BotUnderLoad(name, process, port);
        var since = Stopwatch.GetTimestamp();
        while (!await bot.ListensAsync())
        {
            if (process.HasExited || Stopwatch.GetElapsedTime(since) > Patience)
            {
                throw new InvalidOperationException($"{name} does not listen.");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }

        return bot;
    }

    private async Task<bool> ListensAsync()
    {
        try
        {
            using var any = await http.GetAsync(new Uri("", UriKind.Relative));
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
