using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Calendar;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Municipality;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Closing;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Documents;

/// <summary>
/// Reads what a report is compiled from, and nothing more: the year's ledger in one request per 1,000 codes, a closed round in one, and of
/// a period's report one range of each initiative that has answered more than once since the period began. What was said between rounds,
/// lessons among it, stands nowhere else.
/// </summary>
public sealed class ReportReading(
    BudgetStatements statements, IClosedRounds closedRounds, IUpdates updates, MunicipalClock clock, IOptions<MunicipalityOptions> municipality)
{
    private const int AtOnce = 8;

    /// <summary>All that the ordered report is compiled from.</summary>
    /// <param name="order">What is wished; not refused.</param>
    /// <param name="overview">What stands, as read for this.</param>
    /// <param name="handling">The handling official.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<ReportInput> ReadAsync(ReportOrder order, MunicipalityOverview overview, Person handling, CancellationToken cancellation)
    {
        var kind = ReportKinds.For(order.Kind);
        var days = ReportScope.DaysOf(order, clock.Today);
        var round = await RoundAsync(order, days, overview, cancellation);
        var period = days ?? round?.Round.Period ?? ReportPeriods.ThisYear(order.FirstMeeting ?? order.Meeting ?? clock.Today);
        var municipal = ReportScope.IsMunicipal(order, handling);
        var initiatives = ReportScope.InitiativesOf(order, municipal, overview.Register, round, period);
        var money = kind.TellsMatters ? Nothing(order, period)
            : await statements.ReadAsync(overview, municipal ? null : order.Committee, initiatives, period.Year, kind.TellsPeriod ? period.To : null, cancellation);
        return new ReportInput
        {
            Municipality = municipality.Value.Name,
            Committee = order.Committee,
            Municipal = municipal,
            Meeting = order.Meeting,
            FirstMeeting = order.FirstMeeting,
            Days = days,
            Subject = order.Subject,
            Written = clock.Today,
            DiaryNumber = order.DiaryNumber,
            Handling = handling,
            Round = round,
            Standings = [.. initiatives.Zip(money.Statements, (initiative, budget) => new Standing(initiative, StateOf(overview, round, initiative), budget))],
            Total = money.Total,
            Committees = money.Committees,
            Flow = money.Flow,
            Said = kind.TellsPeriod ? await SaidAsync(overview, initiatives, period, cancellation) : null,
            Source = ReportScope.SourceOf(overview.Register, order.Source)?.Name,
            Matters = order.Matters,
            Register = overview.Register,
            RegisterImport = overview.RegisterImport,
            Language = order.Language,
        };
    }

    /// <summary>Rounds of which one must be chosen before the report is made, the latest first; empty: it is clear, or there is none.</summary>
    public async Task<IReadOnlyList<Round>> RoundsToAskAsync(ReportOrder order, MunicipalityOverview overview, CancellationToken cancellation)
    {
        var days = ReportScope.DaysOf(order, clock.Today);
        return days is not null || order.Round is not null || !ReportKinds.For(order.Kind).TellsRound || await RoundAsync(order, days, overview, cancellation) is not null
            ? []
            : RoundChoice.Offered(order.Committee, overview.OpenRounds);
    }

    /// <summary>The round that the report is about, with what became of its prompts: of a closed one as it was frozen, however long ago.</summary>
    private async Task<RoundOverview?> RoundAsync(ReportOrder order, Period? days, MunicipalityOverview overview, CancellationToken cancellation)
    {
        if (!ReportKinds.For(order.Kind).TellsRound)
        {
            return null;
        }

        List<Round> rounds = [.. overview.OpenRounds, .. overview.ClosingRounds, .. overview.Trends.SelectMany(trend => trend.Rounds).Select(known => known.Round)];
        var frozen = new Dictionary<string, ClosedRound>(StringComparer.OrdinalIgnoreCase);
        foreach (var id in RoundChoice.IdsOf(order, days, overview.Wheel, clock.Today).Where(id => !rounds.Exists(round => Same(round.Id, id))))
        {
            if (await closedRounds.ReadAsync(id, cancellation) is { } closed)
            {
                frozen[id] = closed;
            }
        }

        rounds.AddRange(frozen.Values.Select(closed => closed.Round));
        if (RoundChoice.Of(order, days, rounds) is not { } chosen)
        {
            return null;
        }

        var outcome = frozen.GetValueOrDefault(chosen.Id) ?? (chosen.State == RoundState.Closed ? await closedRounds.ReadAsync(chosen.Id, cancellation) : null);
        return (outcome?.ToOverview(overview.Register) ?? overview.Of(chosen)).PartOf(order.Initiatives, overview.Register);
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    // What was said after a round was closed is not told in its document.
    private static LatestState? StateOf(MunicipalityOverview overview, RoundOverview? round, Initiative initiative) =>
        round is { Round.State: RoundState.Closed } && round.Prompts.FirstOrDefault(prompt => prompt.Initiative.Id == initiative.Id) is { } prompt
            ? prompt.Latest
            : overview.LatestOf(initiative);

    private async Task<IReadOnlyDictionary<string, IReadOnlyList<StatusUpdate>>> SaidAsync(
        MunicipalityOverview overview, IReadOnlyList<Initiative> initiatives, Period period, CancellationToken cancellation)
    {
        var rounds = overview.Wheel.Select(planned => (planned.Id, planned.Period))
            .Concat(overview.OpenRounds.Concat(overview.ClosingRounds).Select(round => (round.Id, round.Period)))
            .Concat(overview.Trends.SelectMany(trend => trend.Rounds).Select(trend => (trend.Round.Id, trend.Round.Period)))
            .DistinctBy(round => round.Id, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(round => round.Id, round => round.Period, StringComparer.OrdinalIgnoreCase);
        var said = new ConcurrentDictionary<string, IReadOnlyList<StatusUpdate>>(StringComparer.OrdinalIgnoreCase);
        await Parallel.ForEachAsync(
            initiatives.Select(overview.LatestOf).OfType<LatestState>().Where(state => MunicipalClock.DayOf(state.Update.At) >= period.From),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (state, token) =>
            {
                var all = state.Revision == 1 ? [state.Update] : await updates.ReadAsync(state.Initiative, PeriodUpdates.Read(period, clock.Today), token);
                if (PeriodUpdates.Of(all, period, id => rounds.GetValueOrDefault(id)) is { Count: > 0 } told)
                {
                    said[state.Initiative] = told;
                }
            });
        return said;
    }

    private static CommitteeStatements Nothing(ReportOrder order, Period period) =>
        new([], new GroupBudget { Group = new BudgetGroup(GroupKind.Committee, order.Committee.Abbreviation), Year = period.Year, Closed = false });
}
