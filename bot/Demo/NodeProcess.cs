using System.ComponentModel;
using System.Diagnostics;
using TeamsAssistant.Hosting;

namespace TeamsAssistant.Demo;

/// <summary>
/// A Node program that lives as long as this process at most: its stdin is ours, and stop-with-parent.cjs ends it the orderly way when
/// stdin closes, also when this process was killed.
/// </summary>
internal sealed class NodeProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan PatienceAtEnd = TimeSpan.FromSeconds(8);

    private readonly string name;
    private readonly Process process;
    private readonly StreamWriter log;
    private readonly Task draining;

    private NodeProcess(string name, Process process, StreamWriter log)
    {
        this.name = name;
        this.process = process;
        this.log = log;
        draining = Task.WhenAll(DrainAsync(process.StandardOutput), DrainAsync(process.StandardError));
    }

    public int Id => process.Id;

    /// <summary>Starts a script of bot/Demo/node_modules.</summary>
    /// <param name="name">What people call it.</param>
    /// <param name="folders">Where the script and the log file lie.</param>
    /// <param name="script">Path inside node_modules.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">Added to this process's environment.</param>
    /// <exception cref="StartRefusedException">Node.js or the package is missing.</exception>
    public static NodeProcess Start(
        string name, DemoFolders folders, string script, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var file = folders.InDemo("node_modules", script);
        if (!File.Exists(file))
        {
            throw new StartRefusedException($"{name} is not installed: run `npm ci` in bot/Demo, or build without -p:SkipNpm=true.");
        }

        var start = new ProcessStartInfo("node", ["--require", folders.InDemo("stop-with-parent.cjs"), file, .. arguments])
        {
            WorkingDirectory = folders.Data,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var (key, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[key] = value;
        }

        try
        {
            var process = Process.Start(start) ?? throw new StartRefusedException($"{name} could not be started.");
            return new NodeProcess(name, process, new StreamWriter(folders.InData($"{name.ToLowerInvariant()}.log")) { AutoFlush = true });
        }
        catch (Win32Exception missing)
        {
            throw new StartRefusedException($"{name} needs Node.js 20.19 or later on the PATH.", missing);
        }
    }

    /// <summary>Asks until it answers.</summary>
    /// <exception cref="StartRefusedException">It ended instead, or does not answer in half a minute.</exception>
    public async Task WaitAsync(Func<CancellationToken, Task<bool>> answers, CancellationToken cancellation)
    {
        var since = Stopwatch.GetTimestamp();
        while (!await answers(cancellation))
        {
            if (process.HasExited)
            {
                throw new StartRefusedException($"{name} ended while starting (code {process.ExitCode}): see {name.ToLowerInvariant()}.log in the data folder.");
            }

            if (Stopwatch.GetElapsedTime(since) > Patience)
            {
                throw new StartRefusedException($"{name} does not answer after {Patience.TotalSeconds:0} seconds: see {name.ToLowerInvariant()}.log in the data folder.");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), cancellation);
        }
    }

    /// <summary>Lets it begin to end, without waiting.</summary>
    public void Release() => process.StandardInput.Close();

    /// <summary>Ends it the orderly way, so that it saves; kills it only when it does not end.</summary>
    public async ValueTask DisposeAsync()
    {
        Release();
        using var patience = new CancellationTokenSource(PatienceAtEnd);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        await draining;
        await log.DisposeAsync();
        process.Dispose();
    }

    // A pipe that nobody reads fills up and stops the child.
    private async Task DrainAsync(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            lock (log)
            {
                log.WriteLine(line);
            }
        }
    }
}
