using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Dropping;
using TeamsAssistant.Teams.Sending;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Takes a ledger that a coordinator of all committees drops in her chat: first only tells what an import would do, then imports.</summary>
internal sealed partial class LedgerFileDesk(
    IOverview overviews,
    DroppedFiles files,
    LedgerImporter importer,
    ChannelMessages messages,
    IOptions<DropOptions> options,
    TimeProvider time,
    ILogger<LedgerFileDesk> logger)
{
    /// <summary>How long she waits for the check or the import: what takes longer is told afterwards.</summary>
    public static readonly TimeSpan TimeToWait = TimeSpan.FromSeconds(3);

    /// <summary>Fetches the file and tells what an import would do.</summary>
    public async Task<CardMessage> DropAsync(
        Caller caller, IReadOnlyList<DroppedFile> dropped, Place place, Language language, CancellationToken cancellation)
    {
        if (await RefusedAsync(caller, cancellation) is { } refusal)
        {
            return NoticeCard.Of(refusal, language);
        }

        return dropped is [{ Address: { } address } file] && files.IsAllowed(address)
            ? await WaitAsync(LookAsync(file, caller, language), place, "drop.looking", "drop.notLooked", language, cancellation)
            : NoticeCard.Of(new Refusal(dropped.Count > 1 ? "drop.one" : "drop.host"), language);
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

        return await WaitAsync(ImportAsync(file, replace, caller, language), place, "drop.slow", "drop.failed", language, cancellation);
    }

    // What is begun is not given up when the client's patience ends.
    private async Task<CardMessage> WaitAsync(
        Task<CardMessage> work, Place place, string slow, string failed, Language language, CancellationToken cancellation)
    {
        if (await Task.WhenAny(work, Task.Delay(TimeToWait, time, cancellation)) == work)
        {
            return await work;
        }

        _ = TellAsync(work, place, failed, language);
        return NoticeCard.Of(NoticeKind.Note, TeamsTexts.Source[language, slow], language);
    }

    private async Task<CardMessage> LookAsync(DroppedFile file, Caller caller, Language language)
    {
        WaitingFile? kept;
        try
        {
            kept = await files.FetchAsync(file, caller.Id, CancellationToken.None);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or TaskCanceledException)
        {
            Log.NotFetched(logger, fault.GetType().Name);
            return NoticeCard.Of(new Refusal("drop.notFetched"), language);
        }

        if (kept is null)
        {
            return NoticeCard.Of(new Refusal("drop.large", null, $"{options.Value.MostMegabytes}"), language);
        }

        var report = await ReadAsync(kept, dryRun: true, replace: false, caller, CancellationToken.None);
        if (report.Outcome is not (LedgerOutcome.DryRun or LedgerOutcome.MonthsMissing))
        {
            files.Forget(kept);
        }

        return LedgerReportCard.Of(report, kept.Key, language);
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

    private async Task TellAsync(Task<CardMessage> work, Place place, string failed, Language language)
    {
        try
        {
            CardMessage message;
            try
            {
                message = await work;
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                Log.NotDone(logger, fault.GetType().Name);
                message = NoticeCard.Of(NoticeKind.Fault, TeamsTexts.Source[language, failed], language);
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
        LedgerAccess.Refuse((await overviews.ReadAsync(cancellation)).Register.FindPerson(caller.Id));

    private static partial class Log
    {
        [LoggerMessage(6031, LogLevel.Warning, "A dropped file could not be fetched: {Fault}")]
        public static partial void NotFetched(ILogger logger, string fault);

        [LoggerMessage(6032, LogLevel.Error, "A dropped ledger was not checked or imported: {Fault}")]
        public static partial void NotDone(ILogger logger, string fault);

        [LoggerMessage(6033, LogLevel.Warning, "A person could not be told what became of her file: {Fault}")]
        public static partial void Untold(ILogger logger, string fault);
    }
}
