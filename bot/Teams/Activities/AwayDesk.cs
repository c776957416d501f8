using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds.Duties;
using TeamsAssistant.Teams.Activities.Commands;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Sets who is away and who answers meanwhile: for oneself, or by the coordinator for somebody else.</summary>
internal sealed class AwayDesk(IOverview overviews, IDuties duties, MunicipalClock clock)
{
    private const int LongestDays = 366;

    /// <summary>What "jag är borta …" says of the caller, or "&lt;person&gt; är borta …" of the one named before the days.</summary>
    public async Task<CardMessage> SetAsync(Caller caller, string words, bool other, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        var register = overview.Register;
        if (register.FindPerson(caller.Id) is null)
        {
            return NoticeCard.Of(new Refusal("person.unknown"), language);
        }

        var read = DaysInCommand.Read(words, clock.Today);
        if (Fault(read) is { } fault)
        {
            return NoticeCard.Of(fault, language);
        }

        var standIn = PersonInCommand.Read(other ? read.After : $"{read.Before} {read.After}", register);
        var answers = standIn.Words.Length == 0 ? AwaySet.Nobody : standIn.One?.Id ?? Short(standIn.Words);
        var away = other ? PersonInCommand.Read(read.Before, register) : null;
        return away switch
        {
            null => await SetAsync(overview, caller, new AwaySet(caller.Id, read.Days!, answers, language), cancellation),
            { Words.Length: 0 } => NoticeCard.Of(new Refusal("away.who"), language),
            { Refusal: { } refusal } => NoticeCard.Of(refusal, language),
            { One: { } one } => await SetAsync(overview, caller, new AwaySet(one.Id, read.Days!, answers, language), cancellation),
            _ => WhichOne(away, person => new AwaySet(person.Id, read.Days!, answers, language), language),
        };
    }

    /// <summary>The same once it is clear who is meant.</summary>
    public async Task<CardMessage> SetAsync(Caller caller, AwaySet asked, CancellationToken cancellation) =>
        await SetAsync(await overviews.ReadAsync(cancellation), caller, asked, cancellation);

    /// <summary>"&lt;person&gt; är tillbaka": the one named.</summary>
    public async Task<CardMessage> BackAsync(Caller caller, string words, Language language, CancellationToken cancellation)
    {
        var named = PersonInCommand.Read(words, (await overviews.ReadAsync(cancellation)).Register);
        return named switch
        {
            { Words.Length: 0 } => NoticeCard.Of(new Refusal("away.who"), language),
            { Refusal: { } refusal } => NoticeCard.Of(refusal, language),
            { One: { } one } => await EndAsync(caller, one.Id, language, cancellation),
            _ => WhichOne(named, person => new AwayEnd(person.Id, language), language),
        };
    }

    /// <summary>The person is back.</summary>
    public async Task<CardMessage> EndAsync(Caller caller, string person, Language language, CancellationToken cancellation)
    {
        var register = (await overviews.ReadAsync(cancellation)).Register;
        if (Refused(register, caller, person) is { } refusal)
        {
            return NoticeCard.Of(refusal, language);
        }

        var change = new Change(caller.Id, clock.Now, Door.Teams, "away.end");
        var ended = await duties.EndAwayAsync(person, change, cancellation);
        var words = new Wording(language);
        var name = register.FindPerson(person)!.Name;
        return (ended, person == caller.Id) switch
        {
            (null, var own) => NoticeCard.Of(new Refusal(own ? "away.notAway" : "away.notAwayOther", null, name), language),
            ({ } away, true) => NoticeCard.Of(NoticeKind.Note, words["away.ended", AwayCard.Days(away.Days, words)], language),
            ({ } away, false) => NoticeCard.Of(NoticeKind.Note, words["away.endedOther", name, AwayCard.Days(away.Days, words)], language),
        };
    }

    private async Task<CardMessage> SetAsync(MunicipalityOverview overview, Caller caller, AwaySet asked, CancellationToken cancellation)
    {
        var register = overview.Register;
        if ((Refused(register, caller, asked.Person) ?? Fault(asked.Days)) is { } refusal)
        {
            return NoticeCard.Of(refusal, asked.Language);
        }

        var standIn = asked.StandIn == AwaySet.Nobody ? null : PersonInCommand.Read(asked.StandIn, register);
        if (standIn?.Refusal is { } unknown)
        {
            return NoticeCard.Of(unknown, asked.Language);
        }

        if (standIn is { One: null })
        {
            return WhichOne(standIn, person => asked with { StandIn = person.Id }, asked.Language);
        }

        if (standIn?.One?.Id == asked.Person)
        {
            return NoticeCard.Of(new Refusal("away.self"), asked.Language);
        }

        var away = new Away(asked.Person, asked.Days, standIn?.One?.Id);
        await duties.SetAwayAsync(away, new Change(caller.Id, clock.Now, Door.Teams, "away.set"), cancellation);
        return AwayCard.Of(View(overview, caller, away), asked.Language);
    }

    // Who is asked on the first of the days, and as the others are away then.
    private static AwayView View(MunicipalityOverview overview, Caller caller, Away away)
    {
        var register = overview.Register;
        var roster = new DutyRoster([.. overview.Roster.Aways.Where(known => known.Person != away.Person), away], away.Days.From);
        var answering =
            from initiative in register.Initiatives
            where initiative.Owner == away.Person && !initiative.MissingInRegister && !(initiative.End < away.Days.From)
            let answers = roster.AskedFor(initiative)
            select (initiative, answers == away.Person || answers is null ? null : register.FindPerson(answers)?.Name);
        return new AwayView(
            away.Person,
            away.Person == caller.Id ? null : register.FindPerson(away.Person)!.Name,
            away.Days,
            away.StandIn is { } standIn ? register.FindPerson(standIn)!.Name : null,
            [.. answering])
        {
            StandInIsAway = overview.Roster.Aways.Any(known => known.Person == away.StandIn && known.Days.Overlaps(away.Days.From, away.Days.To)),
        };
    }

    // For oneself; for somebody else as the coordinator of every committee that she answers to, else of one that she belongs to.
    private static Refusal? Refused(Register register, Caller caller, string person)
    {
        if (register.FindPerson(caller.Id) is not { } self)
        {
            return new Refusal("person.unknown");
        }

        if (caller.Id == person)
        {
            return null;
        }

        if (register.FindPerson(person) is not { } other)
        {
            return new Refusal("person.gone");
        }

        var answersTo = register.Initiatives.Where(initiative => initiative.MayBeAnsweredBy(person)).Select(initiative => initiative.Committee).Distinct().ToList();
        var may = answersTo.Count > 0
            ? answersTo.TrueForAll(committee => self.Has(Role.Coordinator, committee))
            : register.Committees.Any(committee => other.BelongsTo(committee.Abbreviation) && self.Has(Role.Coordinator, committee.Abbreviation));
        return may ? null : new Refusal("away.notCoordinator", null, other.Name);
    }

    private Refusal? Fault(DaysInCommand read) => read switch
    {
        { Written: null } => new Refusal("away.noDays"),
        { Days: null } => new Refusal("away.badDays", null, CardText.Literal(read.Written, 80)),
        _ => Fault(read.Days),
    };

    private Refusal? Fault(Period days) =>
        days.To < clock.Today ? new Refusal("away.past", null, Wording.Iso(days.To))
        : days.To.DayNumber - days.From.DayNumber >= LongestDays ? new Refusal("away.tooLong", null, Wording.Iso(days.From), Wording.Iso(days.To))
        : null;

    private static CardMessage WhichOne(PersonInCommand named, Func<Person, CardPayload> ask, Language language) =>
        ChoiceCard.Of(named.Words, [.. named.People.Select(person => new Choice($"{person.Name} ({person.Email})", ask(person)))], language);

    private static string Short(string words) => words.Length > CardPayload.LongestId ? words[..CardPayload.LongestId] : words;
}
