using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Reports.Kinds;
using TeamsAssistant.Documents.Templates;
using TeamsAssistant.Documents.Word;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Library;
using TeamsAssistant.Municipality;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Closing;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Documents;

/// <summary>
/// Makes a committee's agenda item: reads the money, compiles the tjänsteskrivelse of what stands, writes it to Word, puts it in the library, and
/// stores the item, in that order, so that a stored item always has its document.
/// </summary>
public sealed partial class AgendaItemDocument(
    BudgetStatements statements,
    IAgendaItems items,
    ILibrary library,
    ITemplates templates,
    IClosedRounds closedRounds,
    MunicipalClock clock,
    IOptions<MunicipalityOptions> municipality,
    ILogger<AgendaItemDocument> logger)
{
    /// <summary>Makes the item of the committee's meeting, or makes it anew on today's data under the same name.</summary>
    /// <param name="overview">What stands, as read for this.</param>
    /// <param name="secretary">Who asks; she becomes the handling official. Refused: someone who is not the committee's secretary.</param>
    /// <param name="committee">The committee.</param>
    /// <param name="meeting">Sammanträde.</param>
    /// <param name="language">Language of the document.</param>
    /// <param name="cancellation">Cancels before the document is visible.</param>
    public async Task<AgendaItemResult> CreateAsync(
        MunicipalityOverview overview, Person secretary, Committee committee, DateOnly meeting, Language language, CancellationToken cancellation)
    {
        if (!secretary.Has(Role.Secretary, committee.Abbreviation))
        {
            return new AgendaItemResult { Refusal = new Refusal("agenda.notSecretary", null, committee.Name) };
        }

        var earlier = await items.FindAsync(committee.Abbreviation, meeting, cancellation);
        var asked = await RoundAsync(overview, committee, meeting, earlier?.Round, cancellation);
        var round = asked?.Round;
        var initiatives = InitiativesOf(overview, committee, meeting, asked);
        var money = await statements.ReadAsync(overview, committee, initiatives, round?.Period.Year ?? meeting.Year, cancellation);
        var report = OfficialReport.Of(new ReportInput
        {
            Municipality = municipality.Value.Name,
            Committee = committee,
            Meeting = meeting,
            Written = clock.Today,
            DiaryNumber = earlier?.DiaryNumber,
            Handling = secretary,
            Round = asked,
            Standings = [.. initiatives.Zip(money.Statements, (initiative, budget) => new Standing(initiative, StateOf(overview, asked, initiative), budget))],
            Total = money.Total,
            Register = overview.Register,
            RegisterImport = overview.RegisterImport,
            Language = language,
        });

        var bytes = WordWriter.Write(report, await templates.FindAsync(MatterKind.OfficialReport, cancellation));
        var file = await library.PutAsync(PathOf(report, committee, meeting), bytes, cancellation);
        var item = new AgendaItem
        {
            Id = $"{committee.Abbreviation}-{Iso(meeting)}-uppfoljning",
            Committee = committee.Abbreviation,
            Meeting = meeting,
            DiaryNumber = earlier?.DiaryNumber,
            HandlingOfficial = secretary.Id,
            Round = round?.Id,
            File = file.Path,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            At = clock.Now,
        };
        await items.SaveAsync(item, new Change(secretary.Id, item.At, Door.Teams, "agenda.create"), cancellation);
        Log.Made(logger, item.Id, report.Figures.Count(), report.Gaps.Count, file.Changed);
        return new AgendaItemResult { Item = item, File = file, Gaps = report.Gaps };
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

    private static string PathOf(ReportContent report, Committee committee, DateOnly meeting)
    {
        var abbreviation = LibraryName.Of(committee.Abbreviation);
        return $"{abbreviation}/{meeting.Year}/{LibraryName.Of($"{abbreviation} {Iso(meeting)} {report.Kind}")}.docx";
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static partial class Log
    {
        [LoggerMessage(5001, LogLevel.Information, "Agenda item {Item} made: {Figures} figures, {Gaps} gaps, document changed: {Changed}")]
        public static partial void Made(ILogger logger, string item, int figures, int gaps, bool changed);
    }
}
