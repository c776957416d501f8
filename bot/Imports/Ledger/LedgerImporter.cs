using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Municipality;
using TeamsAssistant.Overview;

namespace TeamsAssistant.Imports.Ledger;

/// <summary>Imports a ledger: read, compare with the stored year, store beside it, flip. Every refusal writes nothing.</summary>
public sealed partial class LedgerImporter(
    ILedger ledger, ILedgerVersions versions, IOverview overview, IOptions<MunicipalityOptions> municipality, TimeProvider time, ILogger<LedgerImporter> logger)
{
    private static readonly LedgerReading Unreadable = new(null, [new(null, "file.unreadable")]);

    /// <summary>Imports the file at the path; see the other form.</summary>
    public async Task<LedgerReport> ImportAsync(
        string path, bool dryRun, bool replace, string? by, Door door, CancellationToken cancellation)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, useAsync: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Log.Refused(logger, 1);
            return new LedgerReport { Outcome = LedgerOutcome.Refused, File = name, Faults = Unreadable.Faults };
        }

        await using (file)
        {
            return await ImportAsync(file, name, dryRun, replace, by, door, cancellation);
        }
    }

    /// <summary>Imports, or with <paramref name="dryRun"/> only tells what an import would do.</summary>
    /// <param name="file">The SIE file, read once from where it stands.</param>
    /// <param name="name">File name without folder: every amount leads to it.</param>
    /// <param name="dryRun">Write nothing.</param>
    /// <param name="replace">Import although the stored year has months that the file lacks.</param>
    /// <param name="by">Entra object id of the person, or null for the assistant itself.</param>
    /// <param name="door">The way in.</param>
    /// <param name="cancellation">Cancels before the new import becomes the current one.</param>
    public async Task<LedgerReport> ImportAsync(
        Stream file, string name, bool dryRun, bool replace, string? by, Door door, CancellationToken cancellation)
    {
        using var sha = SHA256.Create();
        await using var hashed = new CryptoStream(file, sha, CryptoStreamMode.Read, leaveOpen: true);
        var reading = await ReadAsync(hashed, cancellation);
        var report = new LedgerReport { Outcome = LedgerOutcome.Refused, File = name, Faults = reading.Faults };
        if (reading.Ledger is not { } parsed)
        {
            Log.Refused(logger, reading.Faults.Count);
            return report;
        }

        var stored = await overview.ReadAsync(cancellation);
        var current = stored.Ledgers.FirstOrDefault(import => import.From == parsed.From);
        try
        {
            report = LedgerMatch.Describe(report, parsed, stored.Register, stored.CodeTies);
            report = await CompareAsync(report, parsed, stored, current, cancellation);
        }
        catch (OverflowException)
        {
            // Each code fits, but an initiative's codes together do not.
            Log.Refused(logger, 1);
            return report with { Faults = [new(null, "sum.overflow")] };
        }

        if (stored.Ledgers.FirstOrDefault(other => other.From != parsed.From && other.From <= parsed.To && parsed.From <= other.To) is { } overlap)
        {
            Log.Refused(logger, 1);
            return report with { Faults = [new(null, "year.overlaps", Iso(overlap.From), Iso(overlap.To), overlap.File)] };
        }

        var import = Describe(parsed, name, Convert.ToHexStringLower(sha.Hash!));
        if (current?.Sha256 == import.Sha256)
        {
            // The register may have got its codes while this file was being stored.
            if (!dryRun)
            {
                await ledger.RematchAsync([current], LedgerMatch.CodesOf(stored.Register), cancellation);
            }

            return report with { Outcome = LedgerOutcome.Unchanged };
        }

        var missing = current?.Months.Except(parsed.Months).ToList() ?? [];
        report = report with { MissingMonths = missing };
        if (missing.Count > 0 && !replace)
        {
            return report with { Outcome = LedgerOutcome.MonthsMissing };
        }

        if (dryRun)
        {
            return report with { Outcome = LedgerOutcome.DryRun };
        }

        var change = new Change(by, import.At, door, "ledger.import");
        var done = await ledger.StoreAsync(import, current, parsed.Codes, LedgerMatch.CodesOf(stored.Register), change, cancellation);
        Log.Ended(logger, import.Id, done, report.Matched.Count, report.Unmatched.Count);
        return report with { Outcome = done ? LedgerOutcome.Stored : LedgerOutcome.LostRace };
    }

    private async Task<LedgerReport> CompareAsync(
        LedgerReport report, ParsedLedger parsed, MunicipalityOverview stored, LedgerImport? before, CancellationToken cancellation) => before is null
        ? report
        : report with
        {
            Before = before,
            Changes = LedgerComparison.Between(await versions.ReadVersionAsync(before, cancellation), parsed, stored.Register),
        };

    private async Task<LedgerReading> ReadAsync(Stream file, CancellationToken cancellation)
    {
        try
        {
            return await LedgerReader.ReadAsync(file, municipality.Value, cancellation);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Unreadable;
        }
    }

    private LedgerImport Describe(ParsedLedger parsed, string name, string sha256)
    {
        var now = time.GetUtcNow();
        return new()
        {
            Id = LedgerImport.IdOf(now, sha256),
            File = name,
            Sha256 = sha256,
            At = now,
            From = parsed.From,
            To = parsed.To,
            BookedThrough = parsed.BookedThrough,
            Months = parsed.Months,
        };
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static partial class Log
    {
        [LoggerMessage(2201, LogLevel.Warning, "Ledger refused with {Faults} faults; nothing written.")]
        public static partial void Refused(ILogger logger, int faults);

        [LoggerMessage(2202, LogLevel.Information, "Ledger import {Import} stored: {Stored}; {Matched} initiatives, {Unmatched} codes of nobody.")]
        public static partial void Ended(ILogger logger, string import, bool stored, int matched, int unmatched);
    }
}
