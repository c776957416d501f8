namespace TeamsAssistant.Demo;

/// <summary>
/// The Microsoft 365 Agents Playground: Teams in the browser, for one person. It listens on all interfaces and has no setting for that,
/// which is one reason why only Development starts it.
/// </summary>
internal sealed class Playground(DemoFolders folders, int port) : IAsyncDisposable
{
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(5) };
    private NodeProcess? process;

    public Uri Address { get; } = new($"http://127.0.0.1:{port}/");

    /// <summary>Returns when it answers. It sends what is typed there to the bot at <paramref name="messages"/>.</summary>
    public async Task StartAsync(Uri messages, CancellationToken cancellation)
    {
        process = NodeProcess.Start("Playground", folders, "@microsoft/m365agentsplayground/cli.js",
            [
                "start", "-e", messages.AbsoluteUri, "-c", "msteams", "-p", $"{port}",
                "--service-url", new Uri(Address, "_connector").AbsoluteUri, "--disable-telemetry",
            ],
            new Dictionary<string, string>
            {
                ["TEAMSAPPTESTER_BROWSER"] = "none",
                ["M365_AGENTS_PLAYGROUND_CONFIG_PATH"] = folders.InDemo("m365agentsplayground.yml"),
                ["M365_AGENTS_PLAYGROUND_LOGFILE"] = folders.InData("playground-activity.log"),
            });
        await process.WaitAsync(AnswersAsync, cancellation);
    }

    /// <summary>Lets it begin to end, so that nobody waits for it after the assistant.</summary>
    public void Release() => process?.Release();

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            await process.DisposeAsync();
        }

        http.Dispose();
    }

    private async Task<bool> AnswersAsync(CancellationToken cancellation)
    {
        try
        {
            return await http.GetStringAsync(new Uri(Address, "_debug/ping"), cancellation) == "pong";
        }
        catch (Exception silent) when (silent is HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            return false;
        }
    }
}
