using System.Collections.Concurrent;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;

namespace TeamsAssistant.Documents.Publishing;

/// <summary>
/// Keeps with each matter what was asked of the library for it, until whoever asked has been told; and which of it is under way in this
/// process: one at a time for a matter, and not a second time by its own duty.
/// </summary>
internal sealed class PendingWorks(IMatters matters, MatterBell bell, MunicipalClock clock) : IDisposable
{
    private const int MostTries = 3;
    private const int Lanes = 64;

    private readonly ConcurrentDictionary<string, bool> underWay = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim[] lanes = [.. Enumerable.Range(0, Lanes).Select(_ => new SemaphoreSlim(1))];

    /// <summary>Work that is begun now.</summary>
    public PendingWork New(PendingKind kind, string by, string language) => new(Guid.NewGuid().ToString("n"), kind, by, clock.Now, language);

    /// <summary>Whether this process is at it, or is about to tell of it.</summary>
    public bool IsUnderWay(PendingWork work) => underWay.ContainsKey(work.Id);

    /// <summary>Begins it and does it, anew where another process was before it. When it fails the duty takes it up.</summary>
    /// <param name="work">The work.</param>
    /// <param name="committee">Abbreviation of the committee.</param>
    /// <param name="matter">Key of the matter.</param>
    /// <param name="deed">Begins it and does it.</param>
    public async Task<MatterResult> RunAsync(PendingWork work, string committee, string matter, Func<Task<MatterResult>> deed)
    {
        using var held = await HoldAsync(matter, CancellationToken.None);
        underWay[work.Id] = true;
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                var result = await deed();
                if (result.Work is null)
                {
                    Leave(work.Id, null);
                }

                if (result.Refusal?.Code != PendingRules.Overtaken || attempt == MostTries)
                {
                    return result;
                }
            }
        }
        catch
        {
            Leave(work.Id, committee);
            throw;
        }
    }

    /// <summary>Waits until nobody else in this process is at the matter; until disposed nobody else is.</summary>
    public async Task<IDisposable> HoldAsync(string matter, CancellationToken cancellation)
    {
        var lane = lanes[(int)((uint)StringComparer.OrdinalIgnoreCase.GetHashCode(matter) % Lanes)];
        await lane.WaitAsync(cancellation);
        return new Held(lane);
    }

    /// <summary>Keeps it with the matter before anything is done.</summary>
    public Task<MatterOutcome> BeginAsync(Matter matter, PendingWork work, CancellationToken cancellation) => matters.ChangeAsync(
        matter.Committee, matter.Id, [], (now, _) => PendingRules.Begin(now, work), new Change(work.By, work.At, Door.Teams, "library.begin"), cancellation);

    /// <summary>Ends it with the rule's step; where that is refused, with the refusal.</summary>
    /// <param name="read">The matter that it was done from.</param>
    /// <param name="rule">Gives the step.</param>
    /// <param name="work">The work.</param>
    /// <param name="change">Who, when, why.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<(Matter Matter, Refusal? Refusal)> EndAsync(
        Matter read, Func<Matter, MatterStep> rule, PendingWork work, Change change, CancellationToken cancellation)
    {
        Refusal? refusal = null;
        var stored = await matters.ChangeAsync(
            read.Committee,
            read.Id,
            [],
            (now, _) =>
            {
                var step = rule(now);
                refusal = step.Refusal;
                return PendingRules.End(now, read, step, work);
            },
            change,
            cancellation);
        return (stored.Matter ?? read, stored.Refusal ?? refusal);
    }

    /// <summary>Whoever asked has been told of the result. False: she could not be, and the duty does it.</summary>
    public async Task ToldAsync(MatterResult result, bool told)
    {
        if (result is not { Work: { } work, Matter: { } matter })
        {
            return;
        }

        if (told)
        {
            await ClearAsync(matter, work, Door.Teams, CancellationToken.None);
        }

        Leave(work, told ? null : matter.Committee);
    }

    /// <summary>Nothing is left of it.</summary>
    public Task<MatterOutcome> ClearAsync(Matter matter, string work, Door door, CancellationToken cancellation) => matters.ChangeAsync(
        matter.Committee, matter.Id, [], (now, _) => PendingRules.Told(now, work), new Change(null, clock.Now, door, "library.end"), cancellation);

    public void Dispose() => Array.ForEach(lanes, lane => lane.Dispose());

    private void Leave(string work, string? committee)
    {
        underWay.TryRemove(work, out _);
        if (committee is not null)
        {
            bell.Ring(committee);
        }
    }

    private sealed class Held(SemaphoreSlim lane) : IDisposable
    {
        public void Dispose() => lane.Release();
    }
}
