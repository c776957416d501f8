using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Extensions.Options;

namespace TeamsAssistant.Library;

/// <summary>LibreOffice, where it is installed: makes PDF of a file.</summary>
internal sealed class LibreOffice(IOptions<LibraryOptions> options) : IDisposable
{
    // Each takes a processor and hundreds of megabytes.
    private readonly SemaphoreSlim one = new(1);

    /// <summary>Whether it is there; looked up anew each time, since it may be installed while we run.</summary>
    public PdfMaking Making => options.Value.LibreOffice is not { Length: > 0 } program ? PdfMaking.Off
        : IsThere(program) ? PdfMaking.Possible
        : PdfMaking.NotInstalled;

    /// <summary>The file as PDF. The copy that it is made of, and LibreOffice's own profile, are gone afterwards.</summary>
    /// <exception cref="LibraryException">It is not installed, or did not manage.</exception>
    public async Task<Stream> PdfAsync(string file, CancellationToken cancellation)
    {
        if (options.Value.LibreOffice.Length == 0)
        {
            throw NotInstalled(null);
        }

        await one.WaitAsync(cancellation);
        try
        {
            return await MakeAsync(file, cancellation);
        }
        finally
        {
            one.Release();
        }
    }

    private async Task<Stream> MakeAsync(string file, CancellationToken cancellation)
    {
        var work = Directory.CreateTempSubdirectory("teamsassistant-pdf");
        try
        {
            // A name of our own: what people call a file is nothing for a command line.
            var source = Path.Combine(work.FullName, $"document{Path.GetExtension(file)}");
            File.Copy(file, source);
            await RunAsync(work.FullName, source, cancellation);
            var pdf = Path.Combine(work.FullName, "document.pdf");
            return File.Exists(pdf) ? new MemoryStream(await File.ReadAllBytesAsync(pdf, cancellation), writable: false) : throw Failed();
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    public void Dispose() => one.Dispose();

    private static bool IsThere(string program)
    {
        if (Path.GetFileName(program) != program)
        {
            return File.Exists(program);
        }

        string[] endings = OperatingSystem.IsWindows() ? [".exe", ".com", ""] : [""];
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => endings.Any(ending => File.Exists(Path.Combine(folder, program + ending))));
    }

    private async Task RunAsync(string work, string source, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(options.Value.LibreOffice) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = work };
        // A profile of its own: a running LibreOffice would take the work and not do it.
        string[] arguments =
        [
            $"-env:UserInstallation={new Uri(Path.Combine(work, "profile")).AbsoluteUri}", "--headless", "--norestore", "--convert-to", "pdf", "--outdir", work, source,
        ];
        Array.ForEach(arguments, start.ArgumentList.Add);
        using var process = Start(start);
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        late.CancelAfter(TimeSpan.FromSeconds(options.Value.LibreOfficeSeconds));
        try
        {
            await process.WaitForExitAsync(late.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            cancellation.ThrowIfCancellationRequested();
            throw Failed();
        }

        if (process.ExitCode != 0)
        {
            throw Failed();
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw NotInstalled(null);
        }
        catch (Win32Exception fault)
        {
            throw NotInstalled(fault);
        }
    }

    /// <summary>Says what is to be done for there to be PDF.</summary>
    internal static LibraryException NotInstalled(Exception? fault)
    {
        const string Sentence = "PDF needs LibreOffice here: install it and set Library__LibreOffice, or keep the documents in SharePoint, which makes PDF itself.";
        return fault is null ? new LibraryException(LibraryFault.NoPdf, Sentence) : new LibraryException(LibraryFault.NoPdf, Sentence, fault);
    }

    private static LibraryException Failed() => new(LibraryFault.NoPdf, "LibreOffice could not make PDF of this document in the time that Library__LibreOfficeSeconds gives.");
}
