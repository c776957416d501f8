using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Overview;

namespace TeamsAssistant.Imports.Ledger;

/// <summary>Ångra import: returns a financial year to the import before. What is undone stays stored.</summary>
public sealed partial class LedgerUndo(ILedgerVersions versions, IOverview overviews, TimeProvider time, ILogger<LedgerUndo> logger)
{
    /// <summary>What undoing would do; writes nothing.</summary>
    /// <param name="year">A year that the financial year begins in, else one that it touches; null: whichever was imported last.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    public async Task<LedgerUndoReport> LookAsync(int? year, CancellationToken cancellation)
    {
        var imports = (await overviews.ReadAsync(cancellation)).Ledgers;
        var meant = year is not { } asked
            ? imports.MaxBy(import => import.At)
            : imports.LastOrDefault(import => import.From.Year == asked) ?? imports.LastOrDefault(import => import.To.Year == asked);
        return meant is null ? new(LedgerUndoOutcome.Nothing) : new(LedgerUndoOutcome.Ready, meant, await BeforeAsync(meant, cancellation));
    }

    /// <summary>Undoes the import, if it still is the current one of its year.</summary>
    /// <param name="import">Id of the import, as a look gave it.</param>
    /// <param name="by">Entra object id of the person, or null for the assistant itself.</param>
    /// <param name="door">The way in.</param>
    /// <param name="cancellation">Cancels before the year is changed.</param>
    public async Task<LedgerUndoReport> UndoAsync(string import, string? by, Door door, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (overview.Ledgers.FirstOrDefault(current => current.Id == import) is not { } current)
        {
            return new(LedgerUndoOutcome.LostRace);
        }

        var before = await BeforeAsync(current, cancellation);
        var change = new Change(by, time.GetUtcNow(), door, "ledger.undo");
        var done = await versions.UndoAsync(current, LedgerMatch.CodesOf(overview.Register), change, cancellation);
        Log.Ended(logger, import, done);
        return new(done ? LedgerUndoOutcome.Undone : LedgerUndoOutcome.LostRace, current, before);
    }

    private async Task<LedgerImport?> BeforeAsync(LedgerImport current, CancellationToken cancellation) =>
        current.Replaces is null ? null : (await versions.ListAsync(current, cancellation)).Skip(1).FirstOrDefault();

    private static partial class Log
    {
        [LoggerMessage(2203, LogLevel.Information, "Ledger import {Import} undone: {Undone}.")]
        public static partial void Ended(ILogger logger, string import, bool undone);
    }
}
