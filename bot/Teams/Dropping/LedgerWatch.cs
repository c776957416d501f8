using System.Globalization;
using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Leader;
using TeamsAssistant.Library;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds.Notices;

namespace TeamsAssistant.Teams.Dropping;

/// <summary>
/// Imports each new file of the watched folder once, the oldest first, and tells the coordinators of the whole municipality. A file counts as new until its import
/// has been told: after a crash it is read again, which changes nothing.
/// </summary>
internal sealed partial class LedgerWatch(
    LedgerImporter importer,
    IWatchedLedgers watched,
    IOverview overviews,
    INotices notices,
    IOptions<LedgerWatchOptions> options,
    IOptions<LibraryOptions> library,
    TimeProvider time,
    ILogger<LedgerWatch> logger) : ILeaderDuty
{
    /// <summary>How often the folder is looked at, and how long a file must have been left alone.</summary>
    public static readonly TimeSpan Step = TimeSpan.FromMinutes(1);

    private static readonly string[] Endings = [".se", ".si", ".sie"];

    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(options.Value.WatchFolder))
        {
            return null;
        }

        foreach (var file in Quiet(Path.GetFullPath(options.Value.WatchFolder, library.Value.FullFolder)))
        {
            await TakeAsync(file, cancellation);
        }

        return time.GetUtcNow() + Step;
    }

    private List<FileInfo> Quiet(string folder)
    {
        var before = (time.GetUtcNow() - Step).UtcDateTime;
        try
        {
            return
            [
                .. new DirectoryInfo(folder).EnumerateFiles()
                    .Where(file => Endings.Contains(file.Extension, StringComparer.OrdinalIgnoreCase) && file.LastWriteTimeUtc <= before)
                    .OrderBy(file => file.LastWriteTimeUtc),
            ];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Log.NoFolder(logger, fault.GetType().Name);
            return [];
        }
    }

    private async Task TakeAsync(FileInfo file, CancellationToken cancellation)
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"{file.Name}|{file.Length}|{file.LastWriteTimeUtc.Ticks}");
        if (await watched.HasAsync(mark, cancellation))
        {
            return;
        }

        var report = await importer.ImportAsync(file.FullName, dryRun: false, replace: false, by: null, Door.Clock, cancellation);
        if (report.Outcome == LedgerOutcome.LostRace || report.Faults is [{ Code: "file.unreadable" }])
        {
            return;
        }

        var told = string.Create(CultureInfo.InvariantCulture, $"{report.Outcome} {file.LastWriteTimeUtc.Ticks} {file.Name}");
        var people = (await overviews.ReadAsync(cancellation)).Register.People;
        await notices.AddAsync(
            [.. people.Where(person => person.HasForAll(Role.Coordinator)).Select(person => new Notice(Rounds.Notices.NoticeKind.LedgerRead, person.Id, told) { NotBefore = time.GetUtcNow() })],
            cancellation);
        await watched.AddAsync(mark, cancellation);
        Log.Taken(logger, report.Outcome);
    }

    private static partial class Log
    {
        [LoggerMessage(6041, LogLevel.Warning, "The watched folder cannot be read: {Fault}")]
        public static partial void NoFolder(ILogger logger, string fault);

        [LoggerMessage(6042, LogLevel.Information, "A file of the watched folder was read: {Outcome}")]
        public static partial void Taken(ILogger logger, LedgerOutcome outcome);
    }
}
