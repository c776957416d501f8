using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Activities.Commands;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities.Matters;

/// <summary>Meetings and their agendas: planned and ordered by the committee's secretary, seen by who follows it.</summary>
internal sealed class MeetingDesk(IOverview overviews, MatterViews views, IMatters matters, MunicipalClock clock)
{
    private const int MostMeetings = 6;

    /// <summary>"nytt sammanträde KS 2026-12-08".</summary>
    public async Task<CardMessage> PlanAsync(Caller caller, string words, Language language, CancellationToken cancellation)
    {
        var (reader, day, refusal) = await ReadAsync(caller, words, cancellation);
        if (reader is null || day is null)
        {
            return NoticeCard.Of(refusal ?? new Refusal("meeting.noDay", null, Example(reader)), language);
        }

        if (!reader.Handles)
        {
            return NoticeCard.Of(new Refusal("meeting.notSecretary", null, reader.Committee.Name), language);
        }

        if (day < clock.Today)
        {
            return NoticeCard.Of(new Refusal("meeting.past", null, Wording.Iso(day.Value)), language);
        }

        var change = new Change(caller.Id, clock.Now, Door.Teams, "meeting.plan");
        var (meeting, changed) = await matters.ChangeMeetingAsync(
            reader.Committee.Abbreviation, day.Value, now => now.Planned ? now : now with { Planned = true }, change, cancellation);
        var said = TeamsTexts.Source[language, changed ? "meeting.planned" : "meeting.alreadyPlanned", reader.Committee.Name, new Wording(language).Day(day.Value)];
        return await CardAsync(reader, meeting, said, language, cancellation);
    }

    /// <summary>"dagordning KS 2026-12-08"; without day the committee's next meeting.</summary>
    public async Task<CardMessage> ShowAsync(Caller caller, string words, Language language, CancellationToken cancellation)
    {
        var (reader, day, refusal) = await ReadAsync(caller, words, cancellation);
        if (reader is null)
        {
            return NoticeCard.Of(refusal!, language);
        }

        var known = await matters.MeetingsAsync(reader.Committee.Abbreviation, clock.Today, cancellation);
        var coming = CommitteeMeetings.From(clock.Today, reader.Committee, reader.Overview.Planning, known);
        if (refusal is not null || (day ?? (coming.Count > 0 ? coming[0] : null)) is not { } meeting)
        {
            return NoticeCard.Of(refusal ?? new Refusal("meeting.none", null, reader.Committee.Name), language);
        }

        return await ShowAsync(reader, meeting, null, language, cancellation);
    }

    /// <summary>The agenda of the meeting.</summary>
    public async Task<CardMessage> ShowAsync(Caller caller, string committee, DateOnly day, Language language, CancellationToken cancellation)
    {
        var (reader, refusal) = await views.ReadAsync(caller, committee, cancellation);
        return reader is null ? NoticeCard.Of(refusal!, language)
            : reader.Follows ? await ShowAsync(reader, day, null, language, cancellation)
            : NoticeCard.Of(new Refusal("matter.notYours", null, reader.Committee.Name), language);
    }

    /// <summary>Puts the matter on the agenda of its meeting, takes it off, or moves it up a place.</summary>
    public async Task<CardMessage> PlaceAsync(MatterReader reader, Matter matter, MatterDeed deed, Language language, CancellationToken cancellation)
    {
        if (!reader.Handles)
        {
            return NoticeCard.Of(new Refusal("agenda.notSecretary", null, reader.Committee.Name), language);
        }

        var day = matter.Meeting;
        if (deed == MatterDeed.Up)
        {
            var change = new Change(reader.Person.Id, clock.Now, Door.Teams, "agenda.order");
            var (moved, _) = await matters.ChangeMeetingAsync(
                matter.Committee, day, now => AgendaRules.Move(now, matter.Id, now.Agenda.Select(entry => entry.Matter).ToList().IndexOf(matter.Id)), change, cancellation);
            return await CardAsync(reader, moved, null, language, cancellation);
        }

        if (deed == MatterDeed.PutOn && day < clock.Today)
        {
            return NoticeCard.Of(new Refusal("meeting.past", null, Wording.Iso(day)), language);
        }

        var outcome = deed == MatterDeed.PutOn
            ? await matters.ChangeAsync(
                matter.Committee, matter.Id, [day], (now, meetings) => AgendaRules.PutOn(now, meetings[0]), new Change(reader.Person.Id, clock.Now, Door.Teams, "agenda.on"), cancellation)
            : await matters.ChangeAsync(
                matter.Committee, matter.Id, [day], (now, meetings) => AgendaRules.TakeOff(now, meetings[0]), new Change(reader.Person.Id, clock.Now, Door.Teams, "agenda.off"), cancellation);
        var said = deed == MatterDeed.PutOn ? "agendaCard.nowOn" : "agendaCard.nowOff";
        return outcome.Refusal is { } refusal
            ? NoticeCard.Of(refusal, language)
            : await ShowAsync(reader, day, TeamsTexts.Source[language, said, MatterRules.NameOf(matter)], language, cancellation);
    }

    private async Task<CardMessage> ShowAsync(MatterReader reader, DateOnly day, string? lead, Language language, CancellationToken cancellation) =>
        await CardAsync(reader, await matters.MeetingAsync(reader.Committee.Abbreviation, day, cancellation), lead, language, cancellation);

    private async Task<CardMessage> CardAsync(MatterReader reader, Meeting meeting, string? lead, Language language, CancellationToken cancellation)
    {
        var open = await matters.OpenAsync(reader.Committee.Abbreviation, cancellation);
        return AgendaCard.Of(
            new AgendaView(meeting, reader.Committee.Name)
            {
                Handles = reader.Handles,
                Held = meeting.Day <= clock.Today,
                Others = [.. open.Where(matter => !MatterRules.IsOver(matter, clock.Today) && matter.Meeting == meeting.Day && meeting.Find(matter.Id) is null)],
                Lead = lead,
            },
            language);
    }

    // The committee can be left out by who follows one alone.
    private async Task<(MatterReader? Reader, DateOnly? Day, Refusal? Refusal)> ReadAsync(Caller caller, string words, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (overview.Register.FindPerson(caller.Id) is not { } person)
        {
            return (null, null, new Refusal("person.unknown"));
        }

        var asked = MeetingInCommand.Read(words, clock.Today);
        var mine = overview.Register.Committees.Where(one => MatterReader.Following(person, one)).ToList();
        var committee = asked.Committee.Length > 0 ? overview.Register.FindCommittee(asked.Committee) : mine is [var only] ? only : null;
        if (committee is null)
        {
            return (null, null, asked.Committee.Length > 0
                ? MatterViews.Unknown(overview, asked.Committee)
                : new Refusal("meeting.which", null, string.Join(", ", mine.Take(MostMeetings).Select(one => one.Abbreviation))));
        }

        var reader = new MatterReader(overview, person, committee);
        return !reader.Follows ? (null, null, new Refusal("matter.notYours", null, committee.Name))
            : asked is { Written: { } written, Day: null } ? (reader, null, new Refusal("meeting.noSuchDay", null, CardText.Literal(written, 60)))
            : (reader, asked.Day, null);
    }

    private string Example(MatterReader? reader) => $"{reader?.Committee.Abbreviation ?? "KS"} {Wording.Iso(clock.Today.AddDays(14))}";
}
