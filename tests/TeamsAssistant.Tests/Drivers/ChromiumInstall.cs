using System.Diagnostics;

namespace TeamsAssistant.Tests.Drivers;

/// <summary>Chromium of this machine: found, or installed by apt where this is root.</summary>
internal static class ChromiumInstall
{
    private const string Line = "apt-get install -y --no-install-recommends chromium";
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Path of the program.</summary>
    /// <exception cref="InvalidOperationException">There is none, and it cannot be installed: says the line to type.</exception>
    public static string Find()
    {
        if (Found() is { } present)
        {
            return present;
        }

        if (Environment.UserName == "root" && File.Exists("/usr/bin/apt-get"))
        {
            Run("apt-get", "update", "-qq");
            Run("apt-get", [.. Line.Split(' ')[1..], "-qq"]);
        }

        return Found() ?? throw new InvalidOperationException($"The browser test needs Chromium. Type: sudo {Line}");
    }

    private static string? Found() => Places.FirstOrDefault(File.Exists);

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" },
        })!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
    }
}
