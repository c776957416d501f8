using System.Globalization;
using System.Net.Http.Json;

namespace TeamsAssistant.Tests.Drivers;

/// <summary>The README's first command on ports and a folder of the test's own: the assistant, its storage, and the Playground.</summary>
internal sealed class RunningPlayground : IDisposable
{
    private const string Channel = "19:uppfoljning@thread.tacv2";

    private readonly TemporaryFolder data = new();
    private readonly int port = AssistantProcess.FreePort();
    private readonly int playground = AssistantProcess.FreePort();

    /// <summary>Address of the page.</summary>
    public Uri Page => new($"http://127.0.0.1:{playground}/");

    /// <summary>The demo's day and time when it starts, UTC.</summary>
    public string Now { get; set; } = "2026-11-25T08:00:00Z";

    /// <summary>Where documents go.</summary>
    public string Library => data["library"];

    /// <summary>The folder where files from the finance system are put.</summary>
    private string Watched => Directory.CreateDirectory(data["inkorg"]).FullName;

    private Dictionary<string, string> Settings => new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}",
        ["Demo__Data"] = data.Path,
        ["Demo__PlaygroundPort"] = $"{playground}",
        ["Ledger__WatchFolder"] = Watched,
        ["Demo__Now"] = Now,
    };

    public void Dispose() => data.Dispose();

    /// <summary>Returns when both answer.</summary>
    public async Task<AssistantProcess> StartAsync()
    {
        var assistant = AssistantProcess.Start(Settings);
        await assistant.WaitForAsync(new Uri(Page, "_debug/ping"));
        await assistant.WaitForAsync(new Uri($"http://127.0.0.1:{port}/health/ready"));
        return assistant;
    }

    /// <summary>A folder with the demo's register, for the test to change.</summary>
    public string RegisterCopy()
    {
        var folder = Directory.CreateDirectory(data["register"]).FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Demo", "Municipality", "register"), "*.csv"))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        return folder;
    }

    /// <summary>The finance system puts the demo's year there, with a voucher more.</summary>
    public void PutLedger(string year, string voucher)
    {
        var file = Path.Combine(Watched, $"{year}.se");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Demo", "Municipality", "ledger", $"{year}.se"), file);
        File.AppendAllText(file, voucher);
        File.SetLastWriteTimeUtc(file, DateTimeOffset.Parse(Now, CultureInfo.InvariantCulture).UtcDateTime.AddHours(-1));
    }

    /// <summary>Imports a register by the verb, as an administrator does while the assistant runs.</summary>
    public async Task ImportRegisterAsync(string folder)
    {
        var (code, output, errors) = await AssistantProcess.RunAsync(Settings, "import", "register", folder);
        Assert.True(code == 0, output + errors);
    }

    /// <summary>Somebody writes to the bot in the channel, through the Playground's own door.</summary>
    public async Task SayInChannelAsync(string text)
    {
        using var http = new HttpClient();
        var address = new Uri(Page, $"_conversation/v1/conversations/{Uri.EscapeDataString(Channel)}/messages");
        using var answer = await http.PostAsJsonAsync(address, new
        {
            from = new { id = "29:1-samordnare" },
            text = $"<at>Insatser</at> {text}",
            textFormat = "plain",
            mentions = new[] { new { mentioned = new { id = "28:5b1f9a34-2d6e-4c7a-8b90-1c2d3e4f5a60" }, text = "<at>Insatser</at>" } },
        });
        answer.EnsureSuccessStatusCode();
    }
}
