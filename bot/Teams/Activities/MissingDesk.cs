using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Closing;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Conversations;
using TeamsAssistant.Teams.Sending;
using TeamsAssistant.Teams.Sending.Outbox;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Shows who has answered a round and who has not, as far as the person may know; of a closed round, when it is asked for by name.</summary>
internal sealed class MissingDesk(IOverview overviews, IClosedRounds closedRounds, IConversations conversations, RoundCards cards, IRoundDeliveries deliveries)
{
    /// <summary>The round of the button that was pressed.</summary>
    public async Task<CardMessage> OfRoundAsync(Caller caller, string round, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        return overview.OpenRounds.FirstOrDefault(open => open.Id == round) is { } known
            ? await ShowAsync(overview, overview.Of(known), caller, language, cancellation)
            : PresentRound.Card(overview, caller, NotOpen(overview, round, language), language);
    }

    /// <summary>Why a round takes no answers: when it was closed, if that is known.</summary>
    public static Refusal NotOpen(MunicipalityOverview overview, string round, Language language) =>
        overview.ClosedOn(round) is { } day ? new Refusal("round.closedOn", null, new Wording(language).Day(day)) : new Refusal("round.notOpen");

    /// <summary>The latest open round: the one named, else of the committee named, else of the channel's, else of the person's own.</summary>
    public async Task<CardMessage> OfWordsAsync(Caller caller, string words, Place place, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        var register = overview.Register;
        if (register.FindPerson(caller.Id) is not { } person)
        {
            return NoticeCard.Of(new Refusal("person.unknown"), language);
        }

        var said = RoundWords.Of(register, words);
        if (said.Round is { } named)
        {
            var round = Named(overview, said.Committee, named) is { } open
                ? overview.Of(open)
                : await ClosedAsync(overview, said.Committee, named, cancellation);
            return round is not null
                ? await ShowAsync(overview, round, caller, language, cancellation)
                : NoticeCard.Of(new Refusal("round.notOpenNamed", null, named, ChannelDesk.Names(register)), language);
        }

        var ties = place.IsChannel ? await conversations.ReadTiesAsync(cancellation) : null;
        var committee = said.Committee ?? (ties is null ? null : ChannelDesk.CommitteeHere(register, ties, place));
        if (committee is null)
        {
            return Own(overview, person) is { } own
                ? await ShowAsync(overview, overview.Of(own), caller, language, cancellation)
                : NoticeCard.Of(new Refusal("round.noneOpen"), language);
        }

        if (overview.OpenRounds.LastOrDefault(round => round.Committee is null || round.Committee == committee.Abbreviation) is { } latest)
        {
            return await ShowAsync(overview, overview.Of(latest), caller, language, cancellation);
        }

        return NoticeCard.Of(new Refusal("round.noneOpenFor", null, committee.Name), language);
    }

    private async Task<CardMessage> ShowAsync(
        MunicipalityOverview overview, RoundOverview status, Caller caller, Language language, CancellationToken cancellation)
    {
        var round = status.Round;
        var register = overview.Register;
        if (register.FindPerson(caller.Id) is not { } person)
        {
            return NoticeCard.Of(new Refusal("person.unknown"), language);
        }

        var committee = round.Committee is { } abbreviation ? register.FindCommittee(abbreviation) : null;
        if (!MaySee(overview, person, status))
        {
            return NoticeCard.Of(new Refusal("round.notYours", null, committee?.Name ?? round.Id), language);
        }

        var coordinates = committee is null ? person.Has(Role.Coordinator) : ChannelDesk.Coordinates(register, caller, committee);
        var isOpen = round.State == RoundState.Open;
        var delivery = coordinates && isOpen ? await deliveries.ReadAsync(round.Id, cancellation) : null;
        var trouble = delivery is not null && committee is not null ? await cards.TroubleAsync(status, register, delivery.Cards, cancellation) : null;
        var names = register.People.ToDictionary(known => known.Id, known => known.Name);
        return RoundOverviewCard.Of(
            status,
            committee,
            names,
            round.Committee is { } own && AgendaDesk.MayCreate(person, own),
            language,
            overview.VisibleTo(person).Select(initiative => initiative.Id).ToHashSet(StringComparer.OrdinalIgnoreCase),
            trouble is { } known ? Say(known.Code, known.InChannel, language) : null,
            new OverviewExtras
            {
                MayRemind = isOpen && Followed.By(person, status, overview).Count > 0,
                MayExport = Followed.Coordinates(person, status),
                Trends = AreaTrend.Of(overview.Trends, round, language),
                Unreached = delivery is null ? [] : [.. delivery.Unreached.Select(unreached => NotReached(unreached, names, language))],
            });
    }

    private static (string Name, string Why) NotReached(Unreached unreached, Dictionary<string, string> names, Language language) => (
        names.GetValueOrDefault(unreached.Person, TeamsTexts.Source[language, "overview.unknownPerson"]),
        TeamsTexts.Source[language, SendReason.KeyOfPerson(unreached.Code)]);

    private static string Say(string? code, bool inChannel, Language language) =>
        TeamsTexts.Source[language, inChannel ? "overview.cardStale" : "overview.cardUnsent", TeamsTexts.Source[language, SendReason.KeyOf(code)]];

    private static Round? Named(MunicipalityOverview overview, Committee? committee, string named) =>
        overview.OpenRounds.LastOrDefault(round => Names(round, committee, named));

    /// <summary>A closed round as it was frozen: by the name it is remembered under, else by its whole id.</summary>
    private async Task<RoundOverview?> ClosedAsync(MunicipalityOverview overview, Committee? committee, string named, CancellationToken cancellation)
    {
        var remembered = overview.Trends.SelectMany(trend => trend.Rounds).Select(known => known.Round).LastOrDefault(round => Names(round, committee, named));
        return (await closedRounds.ReadAsync(remembered?.Id ?? named, cancellation))?.ToOverview(overview.Register);
    }

    private static bool Names(Round round, Committee? committee, string named) =>
        (committee is null || round.Committee is null || round.Committee == committee.Abbreviation)
        && (Same(round.Id, named)
            || committee is not null && (Same(round.Id, $"{named} {committee.Abbreviation}") || Same(round.Id, $"{committee.Abbreviation} {named}")));

    // Of her own committees first; else one that asks about something she answers for.
    private static Round? Own(MunicipalityOverview overview, Person person) =>
        overview.OpenRounds.LastOrDefault(round => person.Grants.Any(grant => grant.Committee is not null && grant.Committee == round.Committee))
        ?? overview.OpenRounds.LastOrDefault(round => MaySee(overview, person, overview.Of(round)));

    private static bool MaySee(MunicipalityOverview overview, Person person, RoundOverview round) =>
        round.Round.Committee is not { } committee
        || person.BelongsTo(committee)
        || round.Prompts.Any(prompt => overview.Roster.MayAnswer(person.Id, prompt.Initiative, prompt.Prompt));

    private static bool Same(string id, string named) => string.Equals(id, named, StringComparison.OrdinalIgnoreCase);
}
