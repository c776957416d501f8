using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Dropping;
using TeamsAssistant.Teams.Sending;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Takes a ledger that a coordinator drops in her chat: first only tells what an import would do, then imports.</summary>
internal sealed partial class LedgerFileDesk(
    IOverview overviews,
    DroppedFiles files,
    LedgerImporter importer,
    ChannelMessages messages,
    IOptions<DropOptions> options,
    TimeProvider time,
    ILogger<LedgerFileDesk> logger)
{
    /// <summary>How long a press waits for the import: what takes longer is told afterwards.</summary>
    public static readonly TimeSpan TimeToWait = TimeSpan.FromSeconds(3);

    /// <summary>Fetches the file and tells what an import would do.</summary>
    public async Task<CardMessage> DropAsync(Caller caller, IReadOnlyList<DroppedFile> dropped, Language language, CancellationToken cancellation)
    {
        if (await RefusedAsync(caller, cancellation) is { } refusal)
        {
            return NoticeCard.Of(refusal, language);
        }

        if (dropped is not [{ Address: { } address } file] || !files.IsAllowed(address))
        {
            return NoticeCard.Of(new Refusal(dropped.Count > 1 ? "drop.one" : "drop.host"), language);
        }

        WaitingFile? kept;
        try
        {
            kept = await files.FetchAsync(file, caller.Id, cancellation);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            Log.NotFetched(logger, fault.GetType().Name);
            return NoticeCard.Of(new Refusal("drop.notFetched"), language);
        }

        if (kept is null)
        {
            return NoticeCard.Of(new Refusal("drop.large", null, $"{options.Value.MostMegabytes}"), language);
        }

        var report = await ReadAsync(kept, dryRun: true, replace: false, caller, cancellation);
        if (report.Outcome is not (LedgerOutcome.DryRun or LedgerOutcome.MonthsMissing))
        {
            files.Forget(kept);
        }

        return LedgerReportCard.Of(report, kept.Key, language);
    }

    /// <summary>Imports the file that waits.</summary>
    public async Task<CardMessage> ImportAsync(
        Caller caller, string key, bool replace, Place place, Language language, CancellationToken cancellation)
    {
        if (await RefusedAsync(caller, cancellation) is { } refusal)
        {
            return NoticeCard.Of(refusal, language);
        }

        if (files.Find(key, caller.Id) is not { } file)
        {
            return NoticeCard.Of(new Refusal("drop.gone"), language);
        }

        // What is begun is not given up when the client's patience ends.
        var importing = ImportAsync(file, replace, caller, language);
        if (await Task.WhenAny(importing, Task.Delay(TimeToWait, time, cancellation)) == importing)
        {
            return await importing;
        }

        _ = TellAsync(importing, place, language);
        return NoticeCard.Of(NoticeKind.Note, TeamsTexts.Source[language, "drop.slow"], language);
    }

    private async Task<CardMessage> ImportAsync(WaitingFile file, bool replace, Caller caller, Language language)
    {
        var report = await ReadAsync(file, dryRun: false, replace, caller, CancellationToken.None);
        if (report.Outcome != LedgerOutcome.MonthsMissing)
        {
            files.Forget(file);
        }

        return LedgerReportCard.Of(report, file.Key, language);
    }

    private async Task TellAsync(Task<CardMessage> importing, Place place, Language language)
    {
        try
        {
            CardMessage message;
            try
            {
                message = await importing;
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                Log.NotImported(logger, fault.GetType().Name);
                message = NoticeCard.Of(NoticeKind.Fault, TeamsTexts.Source[language, "drop.failed"], language);
            }

            await messages.PostAsync(place.Reference, message, null, CancellationToken.None);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            Log.Untold(logger, fault.GetType().Name);
        }
    }

    private async Task<LedgerReport> ReadAsync(WaitingFile file, bool dryRun, bool replace, Caller caller, CancellationToken cancellation)
    {
        await using var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, useAsync: true);
        return await importer.ImportAsync(stream, file.Name, dryRun, replace, caller.Id, Door.Teams, cancellation);
    }

    private async Task<Refusal?> RefusedAsync(Caller caller, CancellationToken cancellation) =>
        (await overviews.ReadAsync(cancellation)).Register.FindPerson(caller.Id) switch
        {
            null => new Refusal("person.unknown"),
            { } person when !person.Has(Role.Coordinator) => new Refusal("ledger.onlyCoordinators"),
            _ => null,
        };

    private static partial class Log
    {
        [LoggerMessage(6031, LogLevel.Warning, "A dropped file could not be fetched: {Fault}")]
        public static partial void NotFetched(ILogger logger, string fault);

        [LoggerMessage(6032, LogLevel.Error, "A dropped ledger was not imported: {Fault}")]
        public static partial void NotImported(ILogger logger, string fault);

        [LoggerMessage(6033, LogLevel.Warning, "A person could not be told what became of her file: {Fault}")]
        public static partial void Untold(ILogger logger, string fault);
    }
}
