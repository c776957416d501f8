using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Initiatives.Finding;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Conversations;
using TeamsAssistant.Teams.Sending;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Ties channels to committees and initiatives, and knows which belongs to which.</summary>
internal sealed class ChannelDesk(IOverview overviews, IConversations conversations, RoundCardQueue queue, MunicipalClock clock)
{
    private const int MostNamed = 5;

    /// <summary>
    /// Ties the channel to a committee, or to an initiative (a programme with its parts): only the committee's coordinator may, and only
    /// from a channel. What the channel or the committee is tied to already stays so.
    /// </summary>
    public async Task<CardMessage> TieAsync(Caller caller, string words, Place place, Language language, CancellationToken cancellation)
    {
        var register = (await overviews.ReadAsync(cancellation)).Register;
        if (register.FindCommittee(words) is { } committee)
        {
            return Refused(register, caller, committee, place) is { } refusal
                ? NoticeCard.Of(refusal, language)
                : await TieCommitteeAsync(caller, committee, ConversationId.Of(place.Reference), language, cancellation);
        }

        var (initiative, unclear) = Find(register, caller, words);
        return (unclear ?? Refused(register, caller, register.FindCommittee(initiative!.Committee), place)) is { } why
            ? NoticeCard.Of(why, language)
            : await TieInitiativeAsync(caller, initiative!, ConversationId.Of(place.Reference), language, cancellation);
    }

    /// <summary>Loosens what the channel is tied to, as far as the person coordinates it.</summary>
    public async Task<CardMessage> UntieAsync(Caller caller, Place place, Language language, CancellationToken cancellation)
    {
        if (!place.IsChannel)
        {
            return NoticeCard.Of(new Refusal("channel.notHere"), language);
        }

        var register = (await overviews.ReadAsync(cancellation)).Register;
        var tied = (await conversations.ReadTiesAsync(cancellation)).In(ConversationId.Of(place.Reference));
        if (tied.Count == 0)
        {
            return NoticeCard.Of(new Refusal("channel.notTied"), language);
        }

        var mine = tied.Where(tie => CommitteeOf(register, tie) is { } committee && Coordinates(register, caller, committee)).ToList();
        if (mine.Count == 0)
        {
            return NoticeCard.Of(new Refusal("channel.notYours", null, Names(register, tied)), language);
        }

        await conversations.UntieAsync(mine, new Change(caller.Id, clock.Now, Door.Teams, "channel.untie"), cancellation);
        return NoticeCard.Of(NoticeKind.Note, TeamsTexts.Source[language, "channel.untied", Names(register, mine)], language);
    }

    /// <summary>Sees to it that the committee has a channel: this one, where it has none and this is nobody else's.</summary>
    public async Task<(Refusal? Refusal, bool IsNew)> EnsureAsync(
        Register register, ChannelTies ties, Committee committee, Place place, Change change, CancellationToken cancellation)
    {
        if (ties.ChannelsOf(committee.Abbreviation).Count > 0)
        {
            return (null, false);
        }

        if (!place.IsChannel)
        {
            return (new Refusal("round.noChannel", null, committee.Name, committee.Abbreviation), false);
        }

        var channel = ConversationId.Of(place.Reference);
        if (ties.In(channel) is [var other, ..])
        {
            var code = other.Kind == ChannelTieKind.Committee ? "channel.another" : "channel.initiatives";
            return (new Refusal(code, null, Names(register, [other]), committee.Name, committee.Abbreviation), false);
        }

        await conversations.TieAsync(
            new ChannelTie(channel, ChannelTieKind.Committee, committee.Abbreviation), change with { Why = "channel.tie" }, cancellation);
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

    private async Task<CardMessage> TieCommitteeAsync(
        Caller caller, Committee committee, string channel, Language language, CancellationToken cancellation)
    {
        var ties = await conversations.ReadTiesAsync(cancellation);
        var others = ties.ChannelsOf(committee.Abbreviation).Where(other => other != channel).ToList();
        var change = new Change(caller.Id, clock.Now, Door.Teams, "channel.tie");
        if (!ties.ChannelsOf(committee.Abbreviation).Contains(channel))
        {
            await conversations.TieAsync(new ChannelTie(channel, ChannelTieKind.Committee, committee.Abbreviation), change, cancellation);
        }

        // Where the bot may not speak any more nobody can loosen the tie by a word: this channel takes its place.
        var dead = new List<string>();
        foreach (var other in others)
        {
            if (await conversations.FindAsync(other, cancellation) is null or { Closed: not null })
            {
                dead.Add(other);
            }
        }

        if (dead.Count > 0)
        {
            await conversations.UntieAsync(
                [.. dead.Select(one => new ChannelTie(one, ChannelTieKind.Committee, committee.Abbreviation))], change with { Why = "channel.untie" }, cancellation);
        }

        // The cards of open rounds belong here now; and the bot may have been let in again.
        queue.TryAll();
        var left = others.Count - dead.Count;
        return NoticeCard.Of(
            NoticeKind.Note,
            left > 0 ? TeamsTexts.Source[language, "channel.tiedToo", committee.Name, left]
            : TeamsTexts.Source[language, dead.Count > 0 ? "channel.tiedInstead" : "channel.tied", committee.Name],
            language);
    }

    private async Task<CardMessage> TieInitiativeAsync(
        Caller caller, Initiative initiative, string channel, Language language, CancellationToken cancellation)
    {
        var tie = new ChannelTie(channel, ChannelTieKind.Initiative, initiative.Id);
        if (!(await conversations.ReadTiesAsync(cancellation)).In(channel).Contains(tie))
        {
            await conversations.TieAsync(tie, new Change(caller.Id, clock.Now, Door.Teams, "channel.tie"), cancellation);
        }

        queue.TryAll();
        return NoticeCard.Of(NoticeKind.Note, TeamsTexts.Source[language, "channel.tiedInitiative", CardText.Literal(initiative.Name)], language);
    }

    private static Refusal? Refused(Register register, Caller caller, Committee? committee, Place place) =>
        committee is null || !Coordinates(register, caller, committee) ? new Refusal("round.notCoordinator", null, committee?.Name ?? "")
        : place.IsChannel ? null
        : new Refusal("channel.notHere");

    // Only a whole name: a channel that gets what another initiative answers is not found out at once.
    private static (Initiative? Initiative, Refusal? Unclear) Find(Register register, Caller caller, string words)
    {
        var match = InitiativeFinder.Find(words, [.. register.Initiatives.Where(known => !known.MissingInRegister)]);
        if (match is { Nearness: Nearness.Whole, Initiatives: [var found] })
        {
            return (found, null);
        }

        // Names are told to who may know them.
        var known = match.Initiatives.Where(one => register.FindPerson(caller.Id)?.BelongsTo(one.Committee) == true).Take(MostNamed).ToList();
        return (null, known.Count > 0
            ? new Refusal("channel.which", null, string.Join(", ", known.Select(one => CardText.Literal(one.Name))))
            : new Refusal("channel.unknown", null, words, Names(register)));
    }

    private static Committee? CommitteeOf(Register register, ChannelTie tie) => tie.Kind == ChannelTieKind.Committee
        ? register.FindCommittee(tie.Id)
        : register.FindInitiative(tie.Id) is { } initiative ? register.FindCommittee(initiative.Committee) : null;

    private static string Names(Register register, IEnumerable<ChannelTie> ties) => string.Join(", ", ties.Take(MostNamed).Select(tie =>
        (tie.Kind == ChannelTieKind.Committee ? register.FindCommittee(tie.Id)?.Name : register.FindInitiative(tie.Id)?.Name) is { } name
            ? CardText.Literal(name)
            : tie.Id));
}
