using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Hosting;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Imports.Register;
using TeamsAssistant.Imports.Register.Files;
using TeamsAssistant.Municipality;
using TeamsAssistant.Overview;

namespace TeamsAssistant.Demo;

/// <summary>
/// On the first start, when storage has no register: imports the demo municipality's files, by the same importers as everybody's. Where it
/// was cut off, the next start goes on. A register of somebody's own is left alone.
/// </summary>
internal sealed class DemoMunicipality(
    DemoFolders folders,
    IOverview overview,
    RegisterImporter register,
    LedgerImporter ledger,
    IOptions<MunicipalityOptions> municipality) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var files = folders.InDemo("Municipality", "register");
        var stored = await overview.ReadAsync(cancellationToken);
        Check(RegisterFiles.Sha256Of(files, out var sha256) is null, "register");
        if (stored.RegisterImport is { } import && import.Sha256 != sha256)
        {
            return;
        }

        if (stored.RegisterImport is not { Done: true })
        {
            var read = await register.ImportAsync(files, dryRun: false, by: null, Door.Clock, cancellationToken);
            Check(read.Succeeded, "register");
        }

        foreach (var file in Directory.EnumerateFiles(folders.InDemo("Municipality", "ledger"), "*.se").Order(StringComparer.Ordinal))
        {
            if (!await HasYearOfAsync(file, stored.Ledgers, cancellationToken))
            {
                var booked = await ledger.ImportAsync(file, dryRun: false, replace: false, by: null, Door.Clock, cancellationToken);
                Check(booked.Succeeded, Path.GetFileName(file));
            }
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Whether the file's year has an import, be it of another file: what somebody put there stays.</summary>
    private async Task<bool> HasYearOfAsync(string path, IReadOnlyList<LedgerImport> current, CancellationToken cancellation)
    {
        if (current.Count == 0)
        {
            return false;
        }

        await using var file = File.OpenRead(path);
        var reading = await LedgerReader.ReadAsync(file, municipality.Value, cancellation);
        return reading.Ledger is { } parsed && current.Any(import => import.From <= parsed.To && parsed.From <= import.To);
    }

    private static void Check(bool succeeded, string file)
    {
        if (!succeeded)
        {
            throw new StartRefusedException($"The demo municipality's {file} could not be imported: run the import verb on it to see why.");
        }
    }
}
