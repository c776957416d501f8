using Microsoft.Extensions.Options;
using TeamsAssistant.Library;

namespace TeamsAssistant.Tests.Library;

public sealed class LibreOfficeTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("pdf").FullName;

    [Fact]
    public async Task Where_LibreOffice_is_installed_a_file_becomes_PDF()
    {
        if (!Path.Exists("/usr/bin/soffice"))
        {
            return;
        }

        var file = Write("KS 2026-12-08 Tjänsteskrivelse.txt", "Hej");
        await using var pdf = await Of(new LibraryOptions { LibreOffice = "/usr/bin/soffice" }).PdfAsync(file, default);

        using var reader = new StreamReader(pdf);
        Assert.StartsWith("%PDF", await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/nowhere/soffice")]
    public async Task Without_it_the_fault_says_what_to_do(string program)
    {
        var fault = await Assert.ThrowsAsync<LibraryException>(() => Of(new LibraryOptions { LibreOffice = program }).PdfAsync(Write("a.txt", ""), default));

        Assert.Equal(LibraryFault.NoPdf, fault.Fault);
        Assert.Contains("Library__LibreOffice", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_fails_or_takes_too_long_is_ended()
    {
        var slow = Write("soffice", "#!/bin/sh\nsleep 60\n");
        var failing = Write("failing", "#!/bin/sh\nexit 3\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(slow, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            File.SetUnixFileMode(failing, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var file = Write("a.txt", "");
        await Assert.ThrowsAsync<LibraryException>(() => Of(new LibraryOptions { LibreOffice = slow, LibreOfficeSeconds = 1 }).PdfAsync(file, default));
        await Assert.ThrowsAsync<LibraryException>(() => Of(new LibraryOptions { LibreOffice = failing }).PdfAsync(file, default));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string name, string text)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, text);
        return file;
    }

    private static LibreOffice Of(LibraryOptions options) => new(Options.Create(options));
}
