using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Leader;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Wheel;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Shows the yearly wheel, and pauses, resumes and closes its rounds, for who coordinates the committee.</summary>
internal sealed class WheelDesk(IOverview overviews, IRounds rounds, IWheel wheel, IRoundChannel cards, DutyBell bell, IOptions<WheelOptions> options, MunicipalClock clock)
{
    // What was over longer ago is no longer of the wheel that people plan by.
    private const int DaysShown = 14;

    /// <summary>The wheel: of the committee named, else of all that the person belongs to.</summary>
    public async Task<CardMessage> ShowAsync(Caller caller, string words, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (overview.Register.FindPerson(caller.Id) is not { } person)
        {
            return NoticeCard.Of(new Refusal("person.unknown"), language);
        }

        var named = RoundWords.Of(overview.Register, words).Committee;
        var lines = Lines(overview)
            .Where(line => line.LastAnswer >= clock.Today.AddDays(-DaysShown) || line.State == WheelState.Open)
            .Where(line => named is null || line.Committee is null || line.Committee == named.Abbreviation)
            .Where(line => line.Committee is not { } committee || person.BelongsTo(committee));
        return WheelCard.Of([.. lines], committee => Coordinates(person, committee), language);
    }

    /// <summary>Keeps the calendar from a round, or takes that away.</summary>
    public Task<CardMessage> PauseAsync(Caller caller, string words, bool pause, Language language, CancellationToken cancellation) => WithAsync(
        caller,
        words,
        pause ? RoundDeed.Pause : RoundDeed.Resume,
        language,
        async (_, line) =>
        {
            if (line.State is not (WheelState.Planned or WheelState.Open))
            {
                return NoticeCard.Of(new Refusal("wheel.over", null, line.Id), language);
            }

            await (pause
                ? wheel.PauseAsync(line.Id, new Change(caller.Id, clock.Now, Door.Teams, "round.pause"), cancellation)
                : wheel.ResumeAsync(line.Id, new Change(caller.Id, clock.Now, Door.Teams, "round.resume"), cancellation));
            bell.Ring();
            return NoticeCard.Of(NoticeKind.Note, TeamsTexts.Source[language, pause ? "wheel.isPaused" : "wheel.isResumed", line.Id], language);
        },
        cancellation);

    /// <summary>Asks once, with the number of unanswered; then closes.</summary>
    public Task<CardMessage> CloseAsync(Caller caller, string words, bool sure, Language language, CancellationToken cancellation) => WithAsync(
        caller,
        words,
        RoundDeed.Close,
        language,
        async (overview, line) =>
        {
            if (overview.OpenRounds.FirstOrDefault(round => round.Id == line.Id) is not { } open)
            {
                return NoticeCard.Of(overview.ClosedOn(line.Id) is null ? new Refusal("round.notStarted", null, line.Id) : MissingDesk.NotOpen(overview, line.Id, language), language);
            }

            var status = overview.Of(open);
            var missing = status.Missing.Count();
            if (!sure)
            {
                return ChoiceCard.Of(
                    line.Id,
                    [new Choice(TeamsTexts.Source[language, "wheel.closeSure"], new RoundPress(line.Id, RoundDeed.CloseSure, language))],
                    language,
                    TeamsTexts.Source[language, "wheel.closeQuestion", line.Id, missing, status.Prompts.Count],
                    TeamsTexts.Source[language, "wheel.closeNote"]);
            }

            var closed = await rounds.CloseAsync(open.Id, new Change(caller.Id, clock.Now, Door.Teams, "round.close"), cancellation);
            bell.Ring();
            cards.AnswerStored(open.Id);
            return closed
                ? NoticeCard.Of(NoticeKind.Note, TeamsTexts.Source[language, "wheel.isClosed", line.Id, missing], language)
                : NoticeCard.Of(new Refusal("round.notOpen"), language);
        },
        cancellation);

    private async Task<CardMessage> WithAsync(
        Caller caller,
        string words,
        RoundDeed deed,
        Language language,
        Func<MunicipalityOverview, WheelLine, Task<CardMessage>> act,
        CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (overview.Register.FindPerson(caller.Id) is not { } person)
        {
            return NoticeCard.Of(new Refusal("person.unknown"), language);
        }

        var found = Find(overview, words);
        if (found.Count == 0)
        {
            return NoticeCard.Of(
                words.Trim().Length == 0 ? new Refusal("wheel.whichRound") : new Refusal("wheel.unknownRound", null, CardText.Literal(words.Trim(), 80)), language);
        }

        var hers = found.Where(line => Coordinates(person, line.Committee)).ToList();
        return hers switch
        {
            [] => NoticeCard.Of(new Refusal("round.notCoordinator", null, NameOf(overview, found[0].Committee, language)), language),
            [var only] => await act(overview, only),
            _ => ChoiceCard.Of(words, [.. hers.Select(line => new Choice(line.Id, new RoundPress(line.Id, deed, language)))], language),
        };
    }

    // By its name; by a committee alone, its only open round; by the name of a plan for all, each committee's part of it.
    private List<WheelLine> Find(MunicipalityOverview overview, string words)
    {
        var lines = Lines(overview);
        if (lines.Where(line => line.IsNamed(words)).ToList() is { Count: > 0 } named)
        {
            return named;
        }

        var said = RoundWords.Of(overview.Register, words);
        if (said is { Committee: { } committee, Round: null })
        {
            return [.. lines.Where(line => line.State == WheelState.Open && line.Committee == committee.Abbreviation)];
        }

        return said.Round is { } round ? [.. lines.Where(line => line.IsNamed(said.Committee is { } of ? $"{of.Abbreviation} {round}" : round)
            || (said.Committee is null && line.IsNamed($"{round} {line.Committee}")))] : [];
    }

    private IReadOnlyList<WheelLine> Lines(MunicipalityOverview overview) => WheelLine.Of(overview.ToWheelFacts(), options.Value, clock.Today);

    private static bool Coordinates(Person person, string? committee) =>
        committee is null ? person.Grants.Any(grant => grant is { Role: Role.Coordinator, Committee: null }) : person.Has(Role.Coordinator, committee);

    private static string NameOf(MunicipalityOverview overview, string? committee, Language language) =>
        committee is null ? TeamsTexts.Source[language, "name.allCommittees"] : overview.Register.FindCommittee(committee)?.Name ?? committee;
}
