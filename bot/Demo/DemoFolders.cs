using TeamsAssistant.Hosting;

namespace TeamsAssistant.Demo;

/// <summary>Where the demo's own files lie in the clone, and where it keeps what it keeps.</summary>
/// <param name="Demo"><c>bot/Demo</c>: the Node packages and the demo municipality.</param>
/// <param name="Data">What is kept between runs; made when missing.</param>
internal sealed record DemoFolders(string Demo, string Data)
{
    private static readonly string Mark = Path.Combine("bot", "Demo", "package.json");

    public static DemoFolders Find(DemoOptions options)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Mark)))
            {
                var data = Path.GetFullPath(options.Data ?? Path.Combine(folder.FullName, ".data"));
                Directory.CreateDirectory(data);
                return new DemoFolders(Path.Combine(folder.FullName, "bot", "Demo"), data);
            }
        }

        throw new StartRefusedException("The demo runs from a clone of the project, and this is none: set Demo__Enabled=false.");
    }

    public string InDemo(params ReadOnlySpan<string> path) => Path.Combine([Demo, .. path]);

    public string InData(string name) => Path.Combine(Data, name);
}
