using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Leader;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Closing;
using TeamsAssistant.Rounds.Planning;
using TeamsAssistant.Rounds.Starting;
using TeamsAssistant.Rounds.Wheel;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Teams.Conversations;
using TeamsAssistant.Teams.Sending;
using TeamsAssistant.Teams.Sending.Progress;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Starts rounds.</summary>
internal sealed class RoundDesk(
    IOverview overviews,
    IRounds rounds,
    IClosedRounds closedRounds,
    IConversations conversations,
    ChannelDesk channels,
    RoundCards cards,
    RoundCardQueue queue,
    DutyBell bell,
    ISendProgress progress,
    IOptions<WheelOptions> options,
    MunicipalClock clock)
{
    /// <summary>
    /// Starts the round that is named, or due for the committee, and posts its card where the committee works; a channel where a
    /// coordinator starts a round for the first time becomes that place. An open round's card is posted if it is missing.
    /// </summary>
    /// <param name="caller">Who.</param>
    /// <param name="words">[nämnd] [omgång]; else the committee is the planned round's, else the channel's.</param>
    /// <param name="place">Where.</param>
    /// <param name="sure">Whether the person was asked, with the number, about a start that writes to many.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="cancellation">Cancels; what is started by then is finished later.</param>
    public async Task<CardMessage> StartAsync(
        Caller caller, string words, Place place, bool sure, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        var register = overview.Register;
        var ties = await conversations.ReadTiesAsync(cancellation);
        var said = Said(overview, words);
        if ((said.Committee ?? CommitteeOf(overview, said.Round) ?? ChannelDesk.CommitteeHere(register, ties, place)) is not { } committee)
        {
            return NoticeCard.Of(new Refusal("round.whichCommittee", null, ChannelDesk.Names(register)), language);
        }

        if (!RoundRecipients.Starters(register, committee.Abbreviation).Contains(caller.Id))
        {
            return NoticeCard.Of(new Refusal("round.notCoordinator", null, committee.Name), language);
        }

        // Planned before anything is written: a round that is refused ties no channel.
        var change = new Change(caller.Id, clock.Now, Door.Teams, "round.start");
        var plan = RoundPlanning.Plan(overview.Planning, overview.OpenRounds, committee, said.Round, change, overview.IsClosed);
        if ((plan.Round ?? plan.AlreadyOpen) is not { } round)
        {
            return NoticeCard.Of(plan.Refusal!, language);
        }

        // One that could still be answered in time is known by the committee's trend; this knows all.
        if (plan.Round?.LastAnswer < clock.Today && await closedRounds.ReadAsync(round.Id, cancellation) is not null)
        {
            return NoticeCard.Of(new Refusal("round.closedBefore", null, round.Id), language);
        }

        if (plan.Round is not null && !sure && Many(overview, plan) is { } many)
        {
            var pressed = new RoundPress($"{committee.Abbreviation} {said.Round}".Trim(), RoundDeed.StartSure, language);
            return ChoiceCard.Of(
                round.Id,
                [new Choice(TeamsTexts.Source[language, "round.startSure"], pressed)],
                language,
                TeamsTexts.Source[language, "round.startQuestion", RoundName.Of(round, language), committee.Name, many]);
        }

        var tie = await channels.EnsureAsync(register, ties, committee, place, change, cancellation);
        if (tie.Refusal is { } refusal)
        {
            return NoticeCard.Of(refusal, language);
        }

        var started = plan.Round is not null && await rounds.StartAsync(round, plan.Prompts, change, cancellation);

        // Whatever becomes of this turn, the card is looked at, and the people who are asked are told.
        if (started && options.Value is { Calendar: true, Points: { } points } && points.Contains(ReminderPoint.Start) && People(overview, plan) > SendWatch.Few)
        {
            var asked = new SendWatch(
                round.Id, Rounds.Notices.NoticeKind.Asked, RoundMarks.Of(ReminderPoint.Start), ConversationId.Of(place.Reference));
            await progress.WatchAsync(asked with { Expects = clock.Now + SendWatch.Patience }, cancellation);
        }

        bell.Ring();
        queue.AnswerStored(round.Id);
        var outcome = await cards.UpdateAsync(round.Id, afresh: true, cancellation);
        var answer = started ? Started(plan, committee, outcome, language) : Open(round, committee, outcome, language);
        return tie.IsNew ? Note(answer.Kind, $"{answer.Text} {TeamsTexts.Source[language, "channel.tied", committee.Name]}", language) : Note(answer.Kind, answer.Text, language);
    }

    // A name as the wheel has it goes before words: a round made in Teams may be named after its committee.
    private static RoundWords Said(MunicipalityOverview overview, string words)
    {
        var entry = WheelEntry.Of(overview.Register, overview.Wheel).FirstOrDefault(known =>
            new WheelLine(known.Id, known.Committee.Abbreviation, default, default, null, default, false).IsNamed(words));
        return entry is null ? RoundWords.Of(overview.Register, words) : new RoundWords(entry.Committee, entry.Planned.Id);
    }

    /// <summary>How many people the start would write to, when that is more than is done unasked; else null.</summary>
    private int? Many(MunicipalityOverview overview, RoundPlan plan) =>
        People(overview, plan) is var people && people > options.Value.MostRecipientsUnasked ? people : null;

    private int People(MunicipalityOverview overview, RoundPlan plan) =>
        DryRun.Of(plan.Round!, plan.Prompts, overview.Register, overview.Roster, options.Value.AskContributors).People.Count;

    private static (NoticeKind Kind, string Text) Started(RoundPlan plan, Committee committee, CardOutcome outcome, Language language)
    {
        var owners = plan.Prompts.Select(prompt => prompt.Owner).OfType<string>().Distinct().Count();
        return outcome.Posted
            ? (NoticeKind.Note, TeamsTexts.Source[language, "round.started", RoundName.Of(plan.Round!, language), committee.Name, plan.Prompts.Count, owners])
            : (NoticeKind.Refusal, Unsent("round.startedUnsent", plan.Round!, committee, outcome, language));
    }

    private static (NoticeKind Kind, string Text) Open(Round round, Committee committee, CardOutcome outcome, Language language) => outcome switch
    {
        { Posted: true } =>
            (NoticeKind.Note, TeamsTexts.Source[language, "round.cardPosted", RoundName.Of(round, language), committee.Name]),
        { Failure: not null } or { TryAgain: not null } =>
            (NoticeKind.Refusal, Unsent("round.openUnsent", round, committee, outcome, language)),
        _ => (NoticeKind.Refusal, TeamsTexts.Source[
            language, "round.stillOpen", RoundName.Of(round, language), committee.Name, new Wording(language).Day(round.LastAnswer), committee.Abbreviation]),
    };

    private static string Unsent(string key, Round round, Committee committee, CardOutcome outcome, Language language) => TeamsTexts.Source[
        language,
        key,
        RoundName.Of(round, language),
        committee.Name,
        TeamsTexts.Source[language, SendReason.KeyOf(outcome.Failure)],
        outcome.TryAgain is null ? TeamsTexts.Source[language, "send.whenMended", committee.Abbreviation] : TeamsTexts.Source[language, "send.again"]];

    // A round belongs to its committee wherever it is named.
    private static Committee? CommitteeOf(MunicipalityOverview overview, string? round) =>
        round is not null
        && (overview.Planning.FindRound(round)?.Committee
            ?? overview.OpenRounds.FirstOrDefault(open => string.Equals(open.Id, round, StringComparison.OrdinalIgnoreCase))?.Committee) is { } committee
            ? overview.Register.FindCommittee(committee)
            : null;

    private static CardMessage Note(NoticeKind kind, string text, Language language) => NoticeCard.Of(kind, text, language);
}
