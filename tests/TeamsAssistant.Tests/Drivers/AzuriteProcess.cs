using System.Diagnostics;
using System.Globalization;

namespace TeamsAssistant.Tests.Drivers;

/// <summary>
/// A real Azurite table service of its own, in memory, on a free port of this machine. It ends when disposed of, or when the
/// test run ends in whatever way. Use it as an xunit class or collection fixture; keep tests apart by table names.
/// </summary>
public sealed class AzuriteProcess : IAsyncLifetime
{
    private const string Account = "devstoreaccount1";

    // Published in Azurite's README; it opens nothing else.
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private const int Attempts = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    private Process? process;
    private int port;

    /// <summary>The table endpoint, account included.</summary>
    public Uri Endpoint => new($"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}/{Account}");

    /// <summary>What a storage connection string for it looks like.</summary>
    public string ConnectionString => $"AccountName={Account};AccountKey={Key};TableEndpoint={Endpoint}";

    /// <summary>Starts it and waits until its port answers.</summary>
    public async Task InitializeAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            port = AssistantProcess.FreePort();
            process = Start(port);
            if (await AnswersAsync(process, port))
            {
                return;
            }

            await DisposeAsync(); // somebody took the port between our look and its start
            if (attempt == Attempts)
            {
                throw new InvalidOperationException("Azurite did not start; run its command from AzuriteProcess.cs by hand to see why.");
            }
        }
    }

    /// <summary>Ends it. In-memory tables need no farewell.</summary>
    public async Task DisposeAsync()
    {
        if (process is not { } running)
        {
            return;
        }

        process = null;
        using (running)
        {
            running.Kill(entireProcessTree: true);
            await running.WaitForExitAsync();
        }
    }

    /// <summary>Takes it away, as an outage does.</summary>
    public Task GoAwayAsync() => DisposeAsync();

    /// <summary>Brings it back where it was, without what was in memory.</summary>
    public async Task ComeBackAsync()
    {
        process = Start(port);
        Assert.True(await AnswersAsync(process, port), "Azurite did not come back.");
    }

    private static Process Start(int port)
    {
        var demo = Path.Combine(Clone.Root, "bot", "Demo");
        var program = Path.Combine(demo, "node_modules", "azurite", "dist", "src", "table", "main.js");
        if (!File.Exists(program))
        {
            throw new InvalidOperationException("Azurite is not restored: build bot/TeamsAssistant.csproj, which runs npm ci in bot/Demo.");
        }

        var start = new ProcessStartInfo("node", [
            "--require", Path.Combine(demo, "stop-with-parent.cjs"), program,
            "--tableHost", "127.0.0.1", "--tablePort", port.ToString(CultureInfo.InvariantCulture),
            "--inMemoryPersistence", "--silent", "--disableTelemetry", "--skipApiVersionCheck"])
        {
            RedirectStandardInput = true, // never written: its end is what tells the child that we are gone
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        process.BeginOutputReadLine(); // drained, so that a full pipe cannot stop it
        process.BeginErrorReadLine();
        return process;
    }

    private static async Task<bool> AnswersAsync(Process process, int port)
    {
        using var http = new HttpClient();
        var address = new Uri($"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}/");
        var started = Stopwatch.StartNew();
        while (!process.HasExited && started.Elapsed < Patience)
        {
            try
            {
                using var any = await http.GetAsync(address);
                return true;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(Interval);
            }
        }

        return false;
    }
}
