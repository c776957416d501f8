using System.Diagnostics;
using System.Text.Json;
using TeamsAssistant.Hosting;

namespace TeamsAssistant.Demo;

/// <summary>
/// Who may run Azurite on a data folder, and on which ports: two processes on the same files would destroy them. The owner holds
/// <c>azurite.lock</c> open, which ends with its process however that ends, and writes the ports to <c>azurite.json</c>.
/// </summary>
internal sealed class AzuriteClaim : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly int[] UsualPorts = [10000, 10001, 10002];

    private readonly string note;
    private readonly FileStream? held;

    private AzuriteClaim(string note, FileStream? held, AzuritePorts ports, int? previous)
    {
        this.note = note;
        this.held = held;
        Ports = ports;
        Previous = previous;
    }

    /// <summary>Whether this process runs Azurite; else it joins the one of a running assistant.</summary>
    public bool Owned => held is not null;

    public AzuritePorts Ports { get; }

    /// <summary>Process id of the Azurite that the owner before us left, perhaps still saving; null when there was none.</summary>
    public int? Previous { get; }

    /// <summary>Takes the folder, or joins a running assistant. Waits while a command-line verb has it.</summary>
    /// <param name="folders">Where the files lie.</param>
    /// <param name="serving">True for the assistant, which stays; false for a verb, which joins it.</param>
    /// <exception cref="StartRefusedException">Another keeps the folder.</exception>
    public static AzuriteClaim Take(DemoFolders folders, bool serving)
    {
        var note = folders.InData("azurite.json");
        var since = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(since) < Patience)
        {
            if (TryHold(folders.InData("azurite.lock")) is { } held)
            {
                var previous = Read(note)?.Pid;
                var claim = new AzuriteClaim(note, held, ChoosePorts(), previous);
                claim.Write(serving, previous);
                return claim;
            }

            var running = Read(note);
            if (running is { Serving: true } && !serving)
            {
                return new AzuriteClaim(note, null, running.Ports, null);
            }

            if (running is { Serving: true })
            {
                break;
            }

            Thread.Sleep(TimeSpan.FromMilliseconds(100));
        }

        throw new StartRefusedException("Another running assistant keeps its data in the same folder: end it, or set Demo__Data to another folder.");
    }

    /// <summary>Notes which process now works on the files, for the owner after us.</summary>
    public void Started(bool serving, int pid) => Write(serving, pid);

    public void Dispose() => held?.Dispose();

    private static FileStream? TryHold(string file)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static AzuritePorts ChoosePorts() => UsualPorts.All(FreePort.IsFree)
        ? new AzuritePorts(UsualPorts[0], UsualPorts[1], UsualPorts[2])
        : new AzuritePorts(FreePort.Any(), FreePort.Any(), FreePort.Any());

    private static Note? Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<Note>(File.ReadAllText(file));
        }
        catch (Exception fault) when (fault is IOException or JsonException)
        {
            return null;
        }
    }

    private void Write(bool serving, int? pid) => File.WriteAllText(note, JsonSerializer.Serialize(new Note(serving, pid, Ports)));

    private sealed record Note(bool Serving, int? Pid, AzuritePorts Ports);
}
