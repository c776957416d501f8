using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Committees;
using TeamsAssistant.Leader;
using TeamsAssistant.Library;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds.Notices;

namespace TeamsAssistant.Documents.Publishing;

/// <summary>
/// Ends what is unfinished between matters and the library, as a duty of the replica that leads: columns as soon as a matter has changed,
/// what was asked for and left when its process is taken to be gone. What fails is tried again.
/// </summary>
internal sealed partial class UnfinishedMatters(
    IOverview overviews,
    IMatters matters,
    MatterDocuments documents,
    MatterPublishing publishing,
    PendingWorks pending,
    MatterBell bell,
    INotices notices,
    IOptions<LibraryOptions> options,
    TimeProvider time,
    ILogger<UnfinishedMatters> logger) : ILeaderDuty
{
    private readonly HashSet<string> left = new(StringComparer.OrdinalIgnoreCase);
    private DateTimeOffset nextLook;
    private DateTimeOffset nextTry;

    private TimeSpan Pause => TimeSpan.FromSeconds(options.Value.ResumeSeconds);

    // What other replicas left is seen when all committees are looked at.
    private TimeSpan Look => 2 * Pause;

    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var rung = bell.Take();
        left.UnionWith(rung);
        var all = now >= nextLook;
        if (all || rung.Count > 0 || (left.Count > 0 && now >= nextTry))
        {
            nextTry = now; // should this fail, the next run tries again
            var overview = await overviews.ReadAsync(cancellation);
            if (all)
            {
                left.UnionWith(overview.Register.Committees.Select(committee => committee.Abbreviation));
                nextLook = now + Look;
            }

            nextTry = await EndAsync(overview, cancellation);
        }

        return left.Count > 0 && nextTry < nextLook ? nextTry : nextLook;
    }

    /// <summary>Ends what can be ended; gives when to try the rest again.</summary>
    private async Task<DateTimeOffset> EndAsync(MunicipalityOverview overview, CancellationToken cancellation)
    {
        var next = DateTimeOffset.MaxValue;
        foreach (var committee in left.ToList())
        {
            var ended = true;
            foreach (var id in await matters.UnfinishedAsync(committee, cancellation))
            {
                var (again, away) = await TryAsync(committee, id, overview, cancellation);
                if (away)
                {
                    return again!.Value; // for the others too
                }

                ended &= again is null;
                next = again < next ? again.Value : next;
            }

            if (ended)
            {
                left.Remove(committee);
            }
        }

        return next;
    }

    /// <summary>When to try again what is left of it, or null; and whether the library is away.</summary>
    private async Task<(DateTimeOffset? Again, bool Away)> TryAsync(string committee, string id, MunicipalityOverview overview, CancellationToken cancellation)
    {
        try
        {
            return (await EndAsync(committee, id, overview, cancellation), false);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException && !cancellation.IsCancellationRequested)
        {
            var kind = (fault as LibraryException)?.Fault;
            Log.Failed(logger, id, kind?.ToString() ?? fault.GetType().Name);
            return (time.GetUtcNow() + Pause, kind == LibraryFault.Away);
        }
    }

    /// <summary>Ends what is left of the matter; gives when to try again what may be under way elsewhere.</summary>
    private async Task<DateTimeOffset?> EndAsync(string committee, string id, MunicipalityOverview overview, CancellationToken cancellation)
    {
        if (await matters.FindAsync(committee, id, cancellation) is not { } read)
        {
            return null;
        }

        var now = time.GetUtcNow();
        if (read.Pending is { } work && (pending.IsUnderWay(work) || now < work.At + Pause))
        {
            return now < work.At + Pause ? work.At + Pause : now + Pause;
        }

        using var held = await pending.HoldAsync(id, cancellation);
        if (await matters.FindAsync(committee, id, cancellation) is not { } matter || matter.Pending?.Id != read.Pending?.Id)
        {
            return now; // somebody asked for something meanwhile
        }

        if (matter.Pending is { } left)
        {
            matter = await ResumeAsync(matter, left, overview, cancellation);
        }

        if (matter is { IsBehind: true, Pending: null })
        {
            await publishing.FollowAsync(
                matter, (now, gone) => notices.AddAsync(MatterNotices.Gone(now, gone, overview.Register, time.GetUtcNow()), cancellation), cancellation);
        }

        return matter.Pending is null ? null : now + Pause;
    }

    private async Task<Matter> ResumeAsync(Matter matter, PendingWork work, MunicipalityOverview overview, CancellationToken cancellation)
    {
        var ended = matter;
        if (work.Outcome is null)
        {
            var result = work.Kind == PendingKind.Make
                ? await documents.ResumeAsync(overview, matter, work, cancellation)
                : overview.Register.FindPerson(work.By)?.Has(Role.Secretary, matter.Committee) == true
                    ? await publishing.ResumeAsync(matter, work, cancellation)
                    : new MatterResult { Refusal = new Refusal("matter.unknown"), Matter = matter };
            if (result.Refusal?.Code == PendingRules.Overtaken)
            {
                return matter; // another process was before it, and what is left is seen the next time
            }

            ended = result.Work is not null ? result.Matter! : await RefuseAsync(matter, work, cancellation);
        }
        else if (work is { Outcome: PendingOutcome.Done, Ready: true })
        {
            (ended, _) = await documents.ReadyAsync(matter, work.By, Door.Clock, cancellation);
        }

        if (ended.Pending is { } told && told.Id == work.Id)
        {
            await notices.AddAsync([MatterNotices.Of(ended, told, time.GetUtcNow())], cancellation);
            Log.Ended(logger, ended.Id, told.Kind, told.Outcome);
        }

        return (await pending.ClearAsync(ended, work.Id, Door.Clock, cancellation)).Matter ?? ended;
    }

    private async Task<Matter> RefuseAsync(Matter matter, PendingWork work, CancellationToken cancellation)
    {
        var change = new Change(work.By, time.GetUtcNow(), Door.Clock, "library.end");
        return (await matters.ChangeAsync(matter.Committee, matter.Id, [], (now, _) => PendingRules.Refuse(now, work), change, cancellation)).Matter ?? matter;
    }

    private static partial class Log
    {
        [LoggerMessage(5071, LogLevel.Warning, "What matter {Matter} and the library have unfinished is not ended yet: {Fault}")]
        public static partial void Failed(ILogger logger, string matter, string fault);

        [LoggerMessage(5072, LogLevel.Information, "Ended for matter {Matter} what was left: {Kind} {Outcome}")]
        public static partial void Ended(ILogger logger, string matter, PendingKind kind, PendingOutcome? outcome);
    }
}
