using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Imports.Register.Files;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;

namespace TeamsAssistant.Imports.Register;

/// <summary>
/// Imports a register: read, compare with the stored one, let the ledger have the new codes, write what differs. All or nothing: a fault
/// writes nothing.
/// </summary>
public sealed partial class RegisterImporter(
    IOverview overview, IRegisterStore store, ILedger ledger, TimeProvider time, ILogger<RegisterImporter> logger)
{
    /// <summary>Imports, or with <paramref name="dryRun"/> only tells what an import would do.</summary>
    /// <param name="path">An .xlsx, a .zip or a folder.</param>
    /// <param name="dryRun">Write nothing.</param>
    /// <param name="by">Entra object id of the person, or null for the assistant itself.</param>
    /// <param name="door">The way in.</param>
    /// <param name="cancellation">Cancels between transactions; the same file then completes the import.</param>
    public async Task<RegisterReport> ImportAsync(string path, bool dryRun, string? by, Door door, CancellationToken cancellation)
    {
        var reading = RegisterReader.Read(path, cancellation);
        var sha256 = "";
        if (reading.Register is not null && RegisterFiles.Sha256Of(path, out sha256) is { } unreadable)
        {
            reading = reading with { Register = null, Faults = [unreadable] };
        }

        if (reading.Register is null)
        {
            Log.Refused(logger, reading.Faults.Count);
            return new RegisterReport(RegisterOutcome.Refused, reading, null, CompletesEarlier: false);
        }

        var seen = await overview.ReadAsync(cancellation);
        var stored = new StoredRegister(seen.AsImported, seen.RegisterImport, seen.RegisterVersion);
        var changes = RegisterChanges.Between(stored.Register, reading.Register);
        var interrupted = stored.Import is { Done: false };
        var report = new RegisterReport(RegisterOutcome.DryRun, reading, changes, interrupted);
        if (dryRun)
        {
            return report;
        }

        if (changes.IsEmpty && stored.Import is { Done: true })
        {
            // A ledger from before there were books gets one here.
            await ledger.RematchAsync(seen.Ledgers, changes.ObjectCodes, cancellation);
            Log.Unchanged(logger);
            return report with { Outcome = RegisterOutcome.Unchanged };
        }

        // The ledger first: a code without its sums would make an initiative's outcome too small, sums without their initiative do no harm.
        await ledger.RematchAsync(seen.Ledgers, changes.ObjectCodes, cancellation);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        var now = time.GetUtcNow();
        var import = new RegisterImport(name, sha256, now, Done: true);
        var written = await store.WriteAsync(stored, changes, import, new Change(by, now, door, "register.import"), cancellation);
        Log.Ended(logger, written, RegisterChanges.CountOf(changes.Added), RegisterChanges.CountOf(changes.Changed), RegisterChanges.CountOf(changes.MissingNow));
        return report with { Outcome = written ? RegisterOutcome.Written : RegisterOutcome.LostRace };
    }

    private static partial class Log
    {
        [LoggerMessage(2101, LogLevel.Warning, "Register refused with {Faults} faults; nothing written.")]
        public static partial void Refused(ILogger logger, int faults);

        [LoggerMessage(2102, LogLevel.Information, "Register is as stored; nothing written.")]
        public static partial void Unchanged(ILogger logger);

        [LoggerMessage(2103, LogLevel.Information, "Register written: {Written}; {Added} added, {Changed} changed, {Missing} missing now.")]
        public static partial void Ended(ILogger logger, bool written, int added, int changed, int missing);
    }
}
