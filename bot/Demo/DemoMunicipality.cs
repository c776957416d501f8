using TeamsAssistant.Access;
using TeamsAssistant.Hosting;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Imports.Register;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Demo;

/// <summary>On the first start, when storage has no register: imports the demo municipality's files, by the same importers as everybody's.</summary>
internal sealed class DemoMunicipality(
    DemoFolders folders, IRegisterStore registers, RegisterImporter register, LedgerImporter ledger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if ((await registers.ReadAsync(cancellationToken)).Import is { Done: true })
        {
            return;
        }

        var read = await register.ImportAsync(folders.InDemo("Municipality", "register"), dryRun: false, by: null, Door.Clock, cancellationToken);
        Check(read.Succeeded, "register");
        foreach (var file in Directory.EnumerateFiles(folders.InDemo("Municipality", "ledger"), "*.se").Order(StringComparer.Ordinal))
        {
            var booked = await ledger.ImportAsync(file, dryRun: false, replace: false, by: null, Door.Clock, cancellationToken);
            Check(booked.Succeeded, Path.GetFileName(file));
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static void Check(bool succeeded, string file)
    {
        if (!succeeded)
        {
            throw new StartRefusedException($"The demo municipality's {file} could not be imported: run the import verb on it to see why.");
        }
    }
}
