using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Activities.Commands;
using TeamsAssistant.Teams.Activities.Matters;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Makes agenda items, for those who may.</summary>
internal sealed class AgendaDesk(IOverview overviews, IMatters matters, RoundQuestion question, MakeDesk makes, MunicipalClock clock)
{
    // Meetings of the yearly wheel that are offered when another day was written.
    private const int MostMeetings = 3;

    /// <summary>The committee's secretary makes its agenda items.</summary>
    public static bool MayCreate(Person person, string committee) => person.Has(Role.Secretary, committee);

    /// <summary>The item of the meeting that the words name. A day that is no meeting of the yearly wheel is a question back.</summary>
    public async Task<CardMessage> AskAsync(Caller caller, string words, Place place, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        var register = overview.Planning;
        if (register.FindPerson(caller.Id) is not { } person)
        {
            return NoticeCard.Of(new Refusal("person.unknown"), language);
        }

        var asked = MeetingInCommand.Read(words, clock.Today);
        var mine = register.Committees.Where(committee => MayCreate(person, committee.Abbreviation)).ToList();
        var committee = asked.Committee.Length > 0 ? register.FindCommittee(asked.Committee) : mine is [var only] ? only : null;
        if (committee is null)
        {
            return asked.Committee.Length > 0 ? Unknown(register, asked.Committee, language) : Form(mine.FirstOrDefault(), register, language);
        }

        if (!MayCreate(person, committee.Abbreviation))
        {
            return NoticeCard.Of(new Refusal("agenda.notSecretary", null, committee.Name), language);
        }

        var known = asked.Day is { } from && from >= clock.Today ? await matters.MeetingsAsync(committee.Abbreviation, clock.Today, cancellation) : [];
        return asked switch
        {
            { Written: null } => Form(committee, register, language),
            { Day: null } => NoticeCard.Of(new Refusal("agenda.noSuchDay", null, asked.Written, Example(committee, register)), language),
            { Day: { } day } when day < clock.Today =>
                NoticeCard.Of(new Refusal("agenda.past", null, Meetings.Iso(day), Example(committee, register)), language),
            { Day: { } day } when CommitteeMeetings.From(clock.Today, committee, register, known) is { Count: > 0 } planned && !planned.Contains(day) =>
                NotPlanned(committee, day, planned, language),
            { Day: { } day } => await MakeAsync(overview, person, committee, new AgendaCreate(committee.Abbreviation, day, language), place, cancellation),
        };
    }

    /// <summary>The tjänsteskrivelse for the committee's meeting, in the library.</summary>
    public async Task<CardMessage> CreateAsync(Caller caller, AgendaCreate wish, Place place, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (overview.Register.FindPerson(caller.Id) is not { } person)
        {
            return NoticeCard.Of(new Refusal("person.unknown"), wish.Language);
        }

        if (overview.Register.FindCommittee(wish.Committee) is not { } known)
        {
            return Unknown(overview.Register, wish.Committee, wish.Language);
        }

        return await MakeAsync(overview, person, known, wish, place, cancellation);
    }

    private async Task<CardMessage> MakeAsync(
        MunicipalityOverview overview, Person person, Committee committee, AgendaCreate wish, Place place, CancellationToken cancellation)
    {
        var (round, asked) = RoundQuestion.Read(wish.Round);
        var order = new MatterOrder(committee, MatterKind.OfficialReport, wish.Meeting, wish.Language) { Round = round };
        return (asked ? null : await question.AskAsync(overview, person, order, chosen => wish with { Round = chosen }, wish.Language, cancellation))
            ?? await makes.MakeAsync(overview, person, order, ready: false, place, wish.Language);
    }

    private static CardMessage NotPlanned(Committee committee, DateOnly day, IReadOnlyList<DateOnly> planned, Language language)
    {
        var texts = TeamsTexts.Source;
        return ChoiceCard.Of(
            Meetings.Iso(day),
            [
                .. planned.Take(MostMeetings).Select(meeting => Make(meeting, "agenda.createFor")),
                Make(day, "agenda.createAnyway"),
            ],
            language,
            texts[language, "agenda.notPlanned", committee.Name, Meetings.Iso(day)]);

        Choice Make(DateOnly meeting, string title) =>
            new(texts[language, title, Meetings.Iso(meeting)], new AgendaCreate(committee.Abbreviation, meeting, language));
    }

    private CardMessage Form(Committee? committee, Register register, Language language) =>
        NoticeCard.Of(new Refusal("agenda.form", null, Example(committee ?? (register.Committees.Count > 0 ? register.Committees[0] : null), register)), language);

    // "KS 2026-12-08": the committee with its next planned meeting, or a day that shows the form.
    private string Example(Committee? committee, Register register)
    {
        var meeting = committee is null ? null : Meetings.Next(register, committee, clock.Today);
        return $"{committee?.Abbreviation ?? "KS"} {meeting ?? Meetings.Iso(clock.Today.AddDays(14))}";
    }

    private static CardMessage Unknown(Register register, string committee, Language language) =>
        NoticeCard.Of(
            new Refusal("committee.unknown", null, CardText.Literal(committee), string.Join(", ", register.Committees.Select(one => one.Abbreviation))), language);
}
