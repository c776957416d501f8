using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Municipality;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Closing;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Documents;

/// <summary>Reads what a tjänsteskrivelse is compiled from, and compiles it.</summary>
public sealed class OfficialReportContent(
    BudgetStatements statements, IClosedRounds closedRounds, MunicipalClock clock, IOptions<MunicipalityOptions> municipality)
{
    /// <summary>The content on today's data.</summary>
    /// <param name="overview">What stands, as read for this.</param>
    /// <param name="order">What is wished.</param>
    /// <param name="matter">Its matter, or null: a preview of one that is not registered.</param>
    /// <param name="handling">The handling official.</param>
    /// <param name="cancellation">Cancels.</param>
    internal async Task<BuiltReport> BuildAsync(
        MunicipalityOverview overview, MatterOrder order, Matter? matter, Person handling, CancellationToken cancellation)
    {
        var (committee, meeting) = (order.Committee, order.Meeting);
        var asked = await RoundAsync(overview, committee, meeting, matter?.Round, cancellation);
        var round = asked?.Round;
        var initiatives = InitiativesOf(overview, committee, meeting, asked);
        var money = await statements.ReadAsync(overview, committee, initiatives, round?.Period.Year ?? meeting.Year, cancellation);
        var content = OfficialReport.Of(new OfficialReportInput
        {
            Municipality = municipality.Value.Name,
            Committee = committee,
            Meeting = meeting,
            Written = clock.Today,
            DiaryNumber = matter?.DiaryNumber,
            Handling = handling,
            Round = asked,
            Standings = [.. initiatives.Zip(money.Statements, (initiative, budget) => new Standing(initiative, StateOf(overview, asked, initiative), budget))],
            Total = money.Total,
            Register = overview.Register,
            RegisterImport = overview.RegisterImport,
            Language = order.Language,
        });
        return new BuiltReport(content, round?.Id, [.. initiatives.Select(initiative => initiative.Id)]);
    }

    /// <summary>The round with what became of its prompts: of a closed one as it was frozen.</summary>
    private async Task<RoundOverview?> RoundAsync(
        MunicipalityOverview overview, Committee committee, DateOnly meeting, string? earlier, CancellationToken cancellation)
    {
        var closed = overview.Trends.SelectMany(trend => trend.Rounds).Select(known => known.Round);
        if (RoundChoice.For(committee, meeting, overview.OpenRounds, [.. overview.ClosingRounds, .. closed], earlier) is not { } round)
        {
            return null;
        }

        return round.State == RoundState.Closed && await closedRounds.ReadAsync(round.Id, cancellation) is { } frozen
            ? frozen.ToOverview(overview.Register)
            : overview.Of(round);
    }

    // What was said after a round was closed is not told in its document.
    private static LatestState? StateOf(MunicipalityOverview overview, RoundOverview? round, Initiative initiative) =>
        round is { Round.State: RoundState.Closed } && round.Prompts.FirstOrDefault(prompt => prompt.Initiative.Id == initiative.Id) is { } prompt
            ? prompt.Latest
            : overview.LatestOf(initiative);

    /// <summary>The committee's initiatives of the period, and those that the round asked about whatever their days.</summary>
    private static List<Initiative> InitiativesOf(MunicipalityOverview overview, Committee committee, DateOnly meeting, RoundOverview? round)
    {
        var period = round?.Round.Period ?? new Period(new DateOnly(meeting.Year, 1, 1), new DateOnly(meeting.Year, 12, 31));
        var asked = (round?.Prompts ?? []).Select(prompt => prompt.Initiative.Id).ToHashSet();
        return
        [
            .. from initiative in overview.Register.Initiatives
               where initiative.Committee == committee.Abbreviation
               where asked.Contains(initiative.Id) || (!initiative.MissingInRegister && period.Overlaps(initiative.Start, initiative.End))
               select initiative,
        ];
    }
}
