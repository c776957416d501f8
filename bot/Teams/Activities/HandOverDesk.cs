using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Initiatives.Finding;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds.Duties;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Teams.Activities.Commands;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;
using NoticeKind = TeamsAssistant.Teams.Cards.NoticeKind;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Moves all open duties of a person to another in one step, for the coordinator of all committees concerned.</summary>
internal sealed class HandOverDesk(IOverview overviews, IDuties duties, INotices notices, MunicipalClock clock)
{
    private static readonly HashSet<string> Between = ["till", "to", "at"];

    /// <summary>What "&lt;person&gt; till &lt;person&gt;" would move, as a question.</summary>
    public async Task<CardMessage> AskAsync(Caller caller, string words, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        return Split(words, overview.Register) is var (from, to)
            ? Ask(overview, caller, from, to, language)
            : NoticeCard.Of(new Refusal(overview.Register.FindPerson(caller.Id) is null ? "person.unknown" : "handover.form"), language);
    }

    /// <summary>The same when it is clear who is meant, or clearer than before.</summary>
    public async Task<CardMessage> AskAsync(Caller caller, string from, string to, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        return Ask(overview, caller, PersonInCommand.Read(from, overview.Register), PersonInCommand.Read(to, overview.Register), language);
    }

    /// <summary>The form for who receives.</summary>
    public async Task<CardMessage> OpenAsync(Caller caller, string from, Language language, CancellationToken cancellation)
    {
        var register = (await overviews.ReadAsync(cancellation)).Register;
        return (register.FindPerson(caller.Id), register.FindPerson(from)) switch
        {
            (null, _) => NoticeCard.Of(new Refusal("person.unknown"), language),
            ({ } person, _) when !person.Has(Role.Coordinator) => NoticeCard.Of(new Refusal("handover.onlyCoordinators"), language),
            (_, null) => NoticeCard.Of(new Refusal("person.gone"), language),
            (_, { } giver) => HandOverCard.Form(giver.Id, giver.Name, language),
        };
    }

    /// <summary>Moves what there is now.</summary>
    public async Task<CardMessage> ConfirmAsync(Caller caller, string from, string to, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        var register = overview.Register;
        if ((register.FindPerson(from), register.FindPerson(to)) is not ({ } giver, { } receiver))
        {
            return NoticeCard.Of(new Refusal("person.gone"), language);
        }

        var view = View(overview, giver, receiver);
        if (Refused(register, caller, view) is { } refusal)
        {
            return NoticeCard.Of(refusal, language);
        }

        var change = new Change(caller.Id, clock.Now, Door.Teams, "duty.handover");
        var handOver = new HandOver(from, to, [.. view.Duties.Select(duty => duty.Initiative.Id)], caller.Id, change.At);
        var leftToHer = overview.Prompts.Values.SelectMany(prompts => prompts).Where(prompt => prompt.LeftTo == from).ToList();
        if (!await duties.HandOverAsync(handOver, leftToHer, change, cancellation))
        {
            return NoticeCard.Of(NoticeKind.Fault, TeamsTexts.Source[language, "handover.race"], language);
        }

        await notices.AddAsync([new Notice(Rounds.Notices.NoticeKind.HandedOver, to, handOver.Mark)], cancellation);
        return HandOverCard.Receipt(view, language);
    }

    /// <summary>What has been handed over of the initiatives that the person coordinates.</summary>
    public async Task<CardMessage> HistoryAsync(Caller caller, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        var register = overview.Register;
        if (register.FindPerson(caller.Id) is not { } person)
        {
            return NoticeCard.Of(new Refusal("person.unknown"), language);
        }

        if (!person.Has(Role.Coordinator))
        {
            return NoticeCard.Of(new Refusal("handover.onlyCoordinators"), language);
        }

        var hers = register.Initiatives.Where(initiative => person.Has(Role.Coordinator, initiative.Committee)).Select(initiative => initiative.Id)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return HandOverListCard.Of(
            [.. overview.HandOvers.Where(one => one.Initiatives.Any(hers.Contains))],
            register.People.ToDictionary(known => known.Id, known => known.Name),
            language);
    }

    private CardMessage Ask(MunicipalityOverview overview, Caller caller, PersonInCommand from, PersonInCommand to, Language language)
    {
        if (overview.Register.FindPerson(caller.Id) is not { } person)
        {
            return NoticeCard.Of(new Refusal("person.unknown"), language);
        }

        if (!person.Has(Role.Coordinator))
        {
            return NoticeCard.Of(new Refusal("handover.onlyCoordinators"), language);
        }

        if ((from.Refusal ?? to.Refusal) is { } unknown)
        {
            return NoticeCard.Of(unknown, language);
        }

        if (from.One is not { } giver)
        {
            return WhichOne(from, one => new HandOverAsk(one.Id, to.One?.Id ?? to.Words, language), language);
        }

        if (to.One is not { } receiver)
        {
            return WhichOne(to, one => new HandOverAsk(giver.Id, one.Id, language), language);
        }

        var view = View(overview, giver, receiver);
        return Refused(overview.Register, caller, view) is { } refusal ? NoticeCard.Of(refusal, language) : HandOverCard.Ask(view, language);
    }

    private HandOverView View(MunicipalityOverview overview, Person giver, Person receiver)
    {
        var held = PersonalDuty.Of(giver.Id, overview.Register, overview.Prompts.Values.SelectMany(prompts => prompts), clock.Today);
        var questions = overview.OpenRounds
            .SelectMany(round => overview.Of(round).Missing)
            .Count(prompt => prompt.Holder == giver.Id);
        return new HandOverView(giver.Id, giver.Name, receiver.Id, receiver.Name, held, questions);
    }

    private static Refusal? Refused(Register register, Caller caller, HandOverView view)
    {
        if (register.FindPerson(caller.Id) is not { } person)
        {
            return new Refusal("person.unknown");
        }

        if (view.From == view.To)
        {
            return new Refusal("handover.same");
        }

        if (view.Duties.Count == 0)
        {
            return new Refusal("handover.nothing", null, view.FromName);
        }

        var others = view.Duties.Select(duty => duty.Initiative.Committee).Distinct()
            .Where(committee => !person.Has(Role.Coordinator, committee))
            .Select(committee => register.FindCommittee(committee)?.Name ?? committee)
            .ToList();
        return others.Count > 0 ? new Refusal("handover.otherCommittees", null, view.FromName, string.Join(", ", others)) : null;
    }

    // A name may hold the word between them; the place where most is found is meant.
    private static (PersonInCommand From, PersonInCommand To)? Split(string text, Register register)
    {
        var spoken = new SpokenText(text.Replace("→", " till ", StringComparison.Ordinal));
        var readings =
            from at in Enumerable.Range(1, Math.Max(0, spoken.Count - 2))
            where Between.Contains(spoken.Folded[at])
            let one = PersonInCommand.Read(spoken.Between(0, at), register)
            let other = PersonInCommand.Read(spoken.Between(at + 1, spoken.Count), register)
            where one.Words.Length > 0 && other.Words.Length > 0
            orderby (one.People.Count > 0 ? 0 : 1) + (other.People.Count > 0 ? 0 : 1)
            select ((PersonInCommand, PersonInCommand)?)(one, other);
        return readings.FirstOrDefault();
    }

    private static CardMessage WhichOne(PersonInCommand named, Func<Person, CardPayload> ask, Language language) =>
        ChoiceCard.Of(named.Words, [.. named.People.Select(person => new Choice($"{person.Name} ({person.Email})", ask(person)))], language);
}
