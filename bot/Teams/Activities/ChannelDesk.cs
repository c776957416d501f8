using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Conversations;
using TeamsAssistant.Teams.Sending;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Ties channels to committees, and knows which belongs to which.</summary>
internal sealed class ChannelDesk(IOverview overviews, IConversations conversations, RoundCardQueue queue, MunicipalClock clock)
{
    /// <summary>Ties the channel to a committee: only its coordinator may, and only from a channel.</summary>
    public async Task<CardMessage> TieAsync(Caller caller, string committee, Place place, Language language, CancellationToken cancellation)
    {
        var register = (await overviews.ReadAsync(cancellation)).Register;
        if (register.FindCommittee(committee) is not { } known)
        {
            return NoticeCard.Of(new Refusal("committee.unknown", null, committee, Names(register)), language);
        }

        if (!Coordinates(register, caller, known))
        {
            return NoticeCard.Of(new Refusal("round.notCoordinator", null, known.Name), language);
        }

        if (!place.IsChannel)
        {
            return NoticeCard.Of(new Refusal("channel.notHere"), language);
        }

        var channel = ConversationId.Of(place.Reference);
        var before = (await conversations.ReadTiesAsync(cancellation)).ChannelOf(known.Abbreviation);
        if (before != channel)
        {
            await conversations.TieAsync(known.Abbreviation, channel, new Change(caller.Id, clock.Now, Door.Teams, "channel.tie"), cancellation);
        }

        // The cards of open rounds belong here now; and the bot may have been let in again.
        queue.TryAll();
        var text = before is null || before == channel ? "channel.tied" : "channel.tiedInstead";
        return NoticeCard.Of(NoticeKind.Note, TeamsTexts.Source[language, text, known.Name], language);
    }

    /// <summary>Sees to it that the committee has a channel: this one, where it has none and this is nobody else's.</summary>
    public async Task<(Refusal? Refusal, bool IsNew)> EnsureAsync(
        Register register, ChannelTies ties, Committee committee, Place place, Change change, CancellationToken cancellation)
    {
        if (ties.ChannelOf(committee.Abbreviation) is not null)
        {
            return (null, false);
        }

        if (!place.IsChannel)
        {
            return (new Refusal("round.noChannel", null, committee.Name, committee.Abbreviation), false);
        }

        var channel = ConversationId.Of(place.Reference);
        if (ties.CommitteesIn(channel) is [var other, ..])
        {
            return (new Refusal("channel.another", null, register.FindCommittee(other)?.Name ?? other, committee.Name, committee.Abbreviation), false);
        }

        await conversations.TieAsync(committee.Abbreviation, channel, change with { Why = "channel.tie" }, cancellation);
        return (null, true);
    }

    /// <summary>The committee that works in this channel, when it is one and no more.</summary>
    public static Committee? CommitteeHere(Register register, ChannelTies ties, Place place) =>
        place.IsChannel && ties.CommitteesIn(ConversationId.Of(place.Reference)) is [var only] ? register.FindCommittee(only) : null;

    /// <summary>Whether the person coordinates the committee.</summary>
    public static bool Coordinates(Register register, Caller caller, Committee committee) =>
        register.FindPerson(caller.Id)?.Has(Role.Coordinator, committee.Abbreviation) ?? false;

    /// <summary>The committees by abbreviation, to choose from.</summary>
    public static string Names(Register register) =>
        string.Join(", ", register.Committees.Select(committee => committee.Abbreviation));
}
