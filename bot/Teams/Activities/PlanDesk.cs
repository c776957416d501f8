using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Leader;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds.Planning;
using TeamsAssistant.Rounds.Starting;
using TeamsAssistant.Rounds.Wheel;
using TeamsAssistant.Teams.Activities.CardActions;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Plans new rounds, and tells whom a round would ask, for who coordinates the committee.</summary>
internal sealed class PlanDesk(IOverview overviews, IWheel wheel, DutyBell bell, IOptions<WheelOptions> options, MunicipalClock clock)
{
    /// <summary>The form of a new round: this month, from the next working day, two weeks to answer.</summary>
    public async Task<CardMessage> OpenAsync(Caller caller, string words, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (Planner(overview, caller, out var mine) is not { } person)
        {
            return NoticeCard.Of(NotAllowed(overview, caller), language);
        }

        var said = RoundWords.Of(overview.Register, words);
        var start = options.Value.Days.OnOrAfter(clock.Today);
        var month = new DateOnly(start.Year, start.Month, 1);
        var fields = new PlanForm
        {
            Name = said.Round,
            Committee = (said.Committee ?? mine[0]).Abbreviation,
            Cadence = nameof(Cadence.Once),
            From = Wording.Iso(month),
            To = Wording.Iso(month.AddMonths(1).AddDays(-1)),
            Start = Wording.Iso(start),
            LastAnswer = Wording.Iso(options.Value.Days.OnOrAfter(start.AddDays(RoundPlanning.AdHocDays))),
        };
        return Form(fields, [], person, mine, language);
    }

    /// <summary>Stores the round, or says whom it would ask; else the form again with what is wrong.</summary>
    public async Task<CardReply> TakeAsync(Caller caller, PlanSend sent, CancellationToken cancellation)
    {
        var language = sent.Language;
        var overview = await overviews.ReadAsync(cancellation);
        if (Planner(overview, caller, out var mine) is not { } person)
        {
            return CardReply.Say(NotAllowed(overview, caller), language);
        }

        var check = PlanRules.Check(sent.Fields, person, overview.Planning, id => IsTaken(overview, id), clock.Today);
        if (check.Planned is not { } planned)
        {
            return new CardReply(Form(sent.Fields, check.Faults, person, mine, language));
        }

        var sentence = DryRunCard.Sentence(planned.Id, Run(overview, planned, null), language);
        if (sent.Deed == PlanSend.Try)
        {
            return new CardReply(NoticeCard.Of(NoticeKind.Note, sentence, language), KeepsCard: true);
        }

        if (!await wheel.PlanAsync(planned, new Change(caller.Id, clock.Now, Door.Teams, "round.plan"), cancellation))
        {
            return new CardReply(Form(sent.Fields, [new Refusal("plan.nameTaken", PlanForm.NameField, planned.Id)], person, mine, language));
        }

        bell.Ring();
        var start = new Wording(language).Day(options.Value.Days.OnOrAfter(planned.Start));
        return new CardReply(NoticeCard.Of(NoticeKind.Note, TeamsTexts.Source[language, "plan.done", planned.Id, start, sentence], language));
    }

    /// <summary>Whom a round of the wheel would ask if it started now; nothing is written.</summary>
    public async Task<CardMessage> TryAsync(Caller caller, string words, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (Planner(overview, caller, out var mine) is null)
        {
            return NoticeCard.Of(NotAllowed(overview, caller), language);
        }

        var entries = WheelEntry.Of(overview.Register, overview.Wheel);
        var said = RoundWords.Of(overview.Register, words);
        var named = entries.Where(entry => IsNamed(entry, words.Trim()) || IsNamed(entry, said.Round ?? "")).ToList();
        if (named.Count == 0)
        {
            return NoticeCard.Of(
                words.Trim().Length == 0 ? new Refusal("wheel.whichRound") : new Refusal("wheel.unknownRound", null, CardText.Literal(words.Trim(), 80)), language);
        }

        var hers = named.Where(entry => mine.Contains(entry.Committee) && (said.Committee is null || said.Committee == entry.Committee || named.Count == 1)).ToList();
        if (hers.Count == 0)
        {
            return NoticeCard.Of(new Refusal("round.notCoordinator", null, named[0].Committee.Name), language);
        }

        var (name, committee) = hers is [var only] ? (only.Id, only.Committee) : (hers[0].Planned.Id, null);
        return DryRunCard.Of(
            name,
            Run(overview, hers[0].Planned, committee),
            overview.Register.People.ToDictionary(known => known.Id, known => known.Name),
            language);
    }

    private DryRun Run(MunicipalityOverview overview, PlannedRound planned, Committee? committee)
    {
        var change = new Change(null, clock.Now, Door.Teams, "round.start");
        var plans = WheelEntry.Of(overview.Register, [planned])
            .Where(entry => committee is null || entry.Committee == committee)
            .Select(entry => RoundPlanning.ByCalendar(overview.Register, planned, entry.Committee, late: false, change))
            .Where(plan => plan.Round is not null)
            .ToList();
        return plans.Count == 0
            ? new DryRun(0, [], [])
            : DryRun.Of(plans[0].Round!, [.. plans.SelectMany(plan => plan.Prompts)], overview.Register, overview.Roster, options.Value.AskContributors);
    }

    private static bool IsNamed(WheelEntry entry, string words) =>
        string.Equals(entry.Id, words, StringComparison.OrdinalIgnoreCase) || string.Equals(entry.Planned.Id, words, StringComparison.OrdinalIgnoreCase);

    private static bool IsTaken(MunicipalityOverview overview, string id) =>
        overview.OpenRounds.Any(round => string.Equals(round.Id, id, StringComparison.OrdinalIgnoreCase)) || overview.IsClosed(id);

    private static CardMessage Form(PlanForm fields, IReadOnlyList<Refusal> faults, Person person, IReadOnlyList<Committee> mine, Language language) =>
        PlanFormCard.Of(fields, faults, mine, person.Grants.Any(grant => grant is { Role: Role.Coordinator, Committee: null }), language);

    /// <summary>The person, when she coordinates a committee that the register has.</summary>
    private static Person? Planner(MunicipalityOverview overview, Caller caller, out IReadOnlyList<Committee> mine)
    {
        var person = overview.Register.FindPerson(caller.Id);
        mine = [.. overview.Register.Committees.Where(one => !one.MissingInRegister && person?.Has(Role.Coordinator, one.Abbreviation) is true)];
        return mine.Count == 0 ? null : person;
    }

    private static Refusal NotAllowed(MunicipalityOverview overview, Caller caller) =>
        new(overview.Register.FindPerson(caller.Id) is null ? "person.unknown" : "plan.notCoordinator");
}
