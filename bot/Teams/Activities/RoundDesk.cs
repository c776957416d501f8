using Microsoft.Bot.Schema;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Starting;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Conversations;
using TeamsAssistant.Teams.Sending;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Starts rounds and shows who has answered them.</summary>
internal sealed class RoundDesk(IOverview overviews, IRounds rounds, IConversations conversations, RoundCards cards, MunicipalClock clock)
{
    /// <summary>Ties the channel to a committee: only its coordinator may, and only from a channel.</summary>
    public async Task<CardMessage> TieAsync(Caller caller, string committee, Place place, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (overview.Register.FindCommittee(committee) is not { } known)
        {
            return Refuse(language, "committee.unknown", committee, Committees(overview.Register));
        }

        if (!Coordinates(overview.Register, caller, known))
        {
            return Refuse(language, "round.notCoordinator", known.Name);
        }

        if (!place.IsChannel)
        {
            return Refuse(language, "channel.notHere");
        }

        await conversations.TieAsync(known.Abbreviation, place.Reference, cancellation);
        return NoticeCard.Of(NoticeKind.Note, TeamsTexts.Source[language, "channel.tied", known.Name], language);
    }

    /// <summary>
    /// Starts the round that is due for the committee, and posts its card where the committee works; a channel where a coordinator starts
    /// a round for the first time becomes that place.
    /// </summary>
    public async Task<CardMessage> StartAsync(
        Caller caller, Committee? committee, string? planned, Place place, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (committee is null)
        {
            return Refuse(language, "round.whichCommittee", Committees(overview.Register));
        }

        if (!Coordinates(overview.Register, caller, committee))
        {
            return Refuse(language, "round.notCoordinator", committee.Name);
        }

        var channel = await ChannelAsync(committee, place, cancellation);
        if (channel is null)
        {
            return Refuse(language, "round.noChannel", committee.Name, committee.Abbreviation);
        }

        var change = new Change(caller.Id, clock.Now, Door.Teams, "round.start");
        var plan = RoundPlanning.Plan(overview.Register, overview.OpenRounds, committee, planned, change);
        if (plan.Round is not { } round)
        {
            return NoticeCard.Of(plan.Refusal!, language);
        }

        if (!await rounds.StartAsync(round, plan.Prompts, change, cancellation))
        {
            return Refuse(language, "round.alreadyOpen", round.Id);
        }

        await cards.PostAsync(round.Id, channel, cancellation);
        var owners = plan.Prompts.Select(prompt => prompt.Owner).OfType<string>().Distinct().Count();
        return NoticeCard.Of(
            NoticeKind.Note,
            TeamsTexts.Source[language, "round.started", RoundName.Of(round, language), committee.Name, plan.Prompts.Count, owners],
            language);
    }

    /// <summary>Who has answered the round, and who has not. Without a round: the latest open one that the person sees.</summary>
    public async Task<CardMessage> OverviewAsync(Caller caller, string? round, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        var person = overview.Register.FindPerson(caller.Id);
        if (person is null)
        {
            return Refuse(language, "person.unknown");
        }

        var open = overview.OpenRounds.LastOrDefault(known =>
            (round is null || known.Id == round) && (known.Committee is null || MaySee(person, overview.Of(known), known.Committee)));
        if (open is null)
        {
            return Refuse(language, round is null ? "round.noneOpen" : "round.notOpen");
        }

        var committee = open.Committee is null ? null : overview.Register.FindCommittee(open.Committee);
        return RoundOverviewCard.Of(
            overview.Of(open),
            committee,
            overview.Register.People.ToDictionary(known => known.Id, known => known.Name),
            open.Committee is { } abbreviation && AgendaDesk.MayCreate(person, abbreviation),
            language);
    }

    private async Task<ConversationReference?> ChannelAsync(Committee committee, Place place, CancellationToken cancellation)
    {
        if (await conversations.FindChannelAsync(committee.Abbreviation, cancellation) is { } tied)
        {
            return tied;
        }

        if (!place.IsChannel)
        {
            return null;
        }

        await conversations.TieAsync(committee.Abbreviation, place.Reference, cancellation);
        return await conversations.FindChannelAsync(committee.Abbreviation, cancellation);
    }

    private static bool MaySee(Person person, RoundOverview round, string committee) =>
        person.BelongsTo(committee) || round.Prompts.Any(prompt => prompt.Initiative.MayBeAnsweredBy(person.Id));

    private static bool Coordinates(Register register, Caller caller, Committee committee) =>
        register.FindPerson(caller.Id)?.Has(Role.Coordinator, committee.Abbreviation) ?? false;

    private static string Committees(Register register) =>
        string.Join(", ", register.Committees.Select(committee => committee.Abbreviation));

    private static CardMessage Refuse(Language language, string code, params string[] arguments) =>
        NoticeCard.Of(new Refusal(code, null, arguments), language);
}
