using System.Globalization;
using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Rounds.Wheel;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Conversations;
using TeamsAssistant.Teams.Sending.Progress;
using TeamsAssistant.Texts;
using NoticeKind = TeamsAssistant.Teams.Cards.NoticeKind;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Reminds those who have not answered a round: asked about first, one message a person, once a day.</summary>
internal sealed class ReminderDesk(IOverview overviews, INotices notices, ISendProgress progress, IOptions<WheelOptions> options, MunicipalClock clock)
{
    /// <summary>The question, with the number.</summary>
    public async Task<CardMessage> AskRemindAsync(Caller caller, string round, Language language, CancellationToken cancellation)
    {
        var found = Find(await overviews.ReadAsync(cancellation), caller, round);
        return found.Refusal is { } refusal
            ? NoticeCard.Of(refusal, language)
            : RemindCard.Of(found.Round!, found.People.Count, found.People.Count > options.Value.MostRecipientsUnasked, language);
    }

    /// <summary>Adds the reminders; how a long sending goes is shown where it was asked for. More than the setting lets go unasked, and more than the card said: asked again.</summary>
    public async Task<CardMessage> RemindAsync(
        Caller caller, string round, int known, Place place, Language language, CancellationToken cancellation)
    {
        var found = Find(await overviews.ReadAsync(cancellation), caller, round);
        if (found.Refusal is { } refusal)
        {
            return NoticeCard.Of(refusal, language);
        }

        if (found.People.Count > Math.Max(options.Value.MostRecipientsUnasked, known))
        {
            return RemindCard.Of(found.Round!, found.People.Count, many: true, language);
        }

        var mark = clock.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await notices.AddAsync(
            [.. found.People.Select(person => new Notice(Rounds.Notices.NoticeKind.Reminder, person, mark) { Round = found.Round!.Id, NotBefore = clock.Now })],
            cancellation);
        if (found.People.Count > SendWatch.Few)
        {
            await progress.WatchAsync(
                new SendWatch(found.Round!.Id, Rounds.Notices.NoticeKind.Reminder, mark, ConversationId.Of(place.Reference)), cancellation);
        }

        return NoticeCard.Of(NoticeKind.Note, TeamsTexts.Source[language, "remind.done", found.People.Count], language);
    }

    private static (Round? Round, IReadOnlyList<string> People, Refusal? Refusal) Find(MunicipalityOverview overview, Caller caller, string id)
    {
        if (overview.Register.FindPerson(caller.Id) is not { } person)
        {
            return (null, [], new Refusal("person.unknown"));
        }

        if (overview.OpenRounds.FirstOrDefault(open => open.Id == id) is not { } round)
        {
            return (null, [], new Refusal("round.notOpen"));
        }

        var status = overview.Of(round);
        var followed = Followed.By(person, status, overview);
        if (followed.Count == 0)
        {
            return (null, [], new Refusal(Followed.Coordinates(person, status) ? "remind.nobody" : "remind.notYours"));
        }

        var people = followed.Select(prompt => overview.Roster.AskedFor(prompt.Initiative, prompt.Prompt))
            .OfType<string>()
            .Where(asked => overview.Register.FindPerson(asked) is not null)
            .Distinct()
            .ToList();
        return people.Count == 0 ? (null, [], new Refusal("remind.nobody")) : (round, people, null);
    }
}
