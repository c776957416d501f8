using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Rounds.Duties;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Draws answer forms from an overview that was read already: prefilled with what, the money beside it, and which comes next.</summary>
internal sealed class AnswerForms(BudgetStatements statements, MunicipalClock clock)
{
    /// <summary>What the round asks the person: what she is the one to answer before what she deputises for or
    /// contributes to. What was left to somebody else is no longer asked of her, though she may answer it.</summary>
    public static IReadOnlyList<PromptStatus> Asked(RoundOverview round, DutyRoster roster, Caller caller) =>
    [
        .. round.Prompts
            .Where(prompt => roster.MayAnswer(caller.Id, prompt.Initiative, prompt.Prompt))
            .Select(prompt => (Status: prompt, Hers: roster.AskedFor(prompt.Initiative, prompt.Prompt) == caller.Id))
            .Where(prompt => prompt.Hers || prompt.Status.Prompt.LeftTo is null)
            .OrderBy(prompt => prompt.Hers ? 0 : 1)
            .Select(prompt => prompt.Status),
    ];

    /// <summary>The form for one initiative, filled with the last answer.</summary>
    /// <param name="overview">As read.</param>
    /// <param name="caller">Who answers.</param>
    /// <param name="initiative">What she answers for.</param>
    /// <param name="round">The open round, or null between rounds.</param>
    /// <param name="saved">What was saved just before, or null.</param>
    /// <param name="language">The form's language.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <param name="note">A line to be read first, or null.</param>
    public async Task<CardMessage> NewAsync(
        MunicipalityOverview overview,
        Caller caller,
        Initiative initiative,
        Round? round,
        SavedAnswer? saved,
        Language language,
        CancellationToken cancellation,
        string? note = null)
    {
        var view = await ViewAsync(overview, caller, initiative, round, cancellation);
        return AnswerFormCard.Of(
            view with
            {
                Note = note,
                Fields = LastSaid(overview, initiative, view),
                Last = overview.LatestOf(initiative)?.Update,
                Saved = saved,
            },
            language);
    }

    /// <summary>After a stored answer: the next form with a line on what was saved, or the receipt when nothing is left.</summary>
    public async Task<CardMessage> AfterAsync(
        MunicipalityOverview overview, Caller caller, Initiative initiative, StoredUpdate stored, Language language, CancellationToken cancellation)
    {
        var after = overview.With(stored.State);
        var update = stored.Update;
        var round = after.OpenRounds.FirstOrDefault(open => open.Id == update.Round);
        var mine = round is null ? [] : Asked(after.Of(round), after.Roster, caller);
        if (mine.FirstOrDefault(prompt => prompt.Answer is null) is not { } next)
        {
            return ReceiptCard.Of(new ReceiptView(initiative, update, round, AllAnswered: mine.Count > 0, stored.Again), language);
        }

        var saved = new SavedAnswer(initiative.Id, initiative.Name, update.Id, update.Round);
        return await NewAsync(after, caller, next.Initiative, round, saved, language, cancellation);
    }

    /// <summary>The form again with what was typed (or what was to stand), and what is wrong beside its field.</summary>
    public async Task<CardMessage> AgainAsync(
        MunicipalityOverview overview,
        Caller caller,
        Initiative initiative,
        AnswerRequest request,
        IReadOnlyList<Refusal> faults,
        IReadOnlyList<Refusal> questions,
        Language language,
        CancellationToken cancellation,
        bool showsLast = false)
    {
        var round = overview.OpenRounds.FirstOrDefault(open => open.Id == request.Round);
        var view = await ViewAsync(overview, caller, initiative, round, cancellation, request.Corrects);
        var fields = request.Content ?? LastSaid(overview, initiative, view);
        return AnswerFormCard.Of(
            view with
            {
                FormId = request.Form,
                Fields = fields,
                Typed = true,
                Last = faults.Count + questions.Count == 0 && request.Corrects is null ? overview.LatestOf(initiative)?.Update : null,
                Faults = faults,
                Questions = questions,
                Corrects = request.Corrects,
                Earlier = showsLast || request.Corrects is not null ? Earlier(overview, initiative) : null,
                MayShowLast = !showsLast && view.MayShowLast,
            },
            language);
    }

    /// <summary>The form filled with the latest answer, to correct it; a note when the person meant an earlier one.</summary>
    public async Task<CardMessage> CorrectionAsync(
        MunicipalityOverview overview,
        Caller caller,
        Initiative initiative,
        StatusUpdate latest,
        string? note,
        Language language,
        CancellationToken cancellation)
    {
        var round = overview.OpenRounds.FirstOrDefault(open => open.Id == latest.Round);
        var view = await ViewAsync(overview, caller, initiative, round, cancellation, latest.Id);
        return AnswerFormCard.Of(
            view with { Fields = AnswerForm.Of(latest.Answer), Corrects = latest.Id, Note = note, Earlier = Earlier(overview, initiative) }, language);
    }

    /// <summary>The year that an answer in the round, or between rounds, gives its forecast for.</summary>
    public int YearOf(Round? round) => round?.Period.Year ?? clock.Today.Year;

    // Which of hers it is; nothing to count when it is the only one, or when all are answered.
    private static (int Number, int Count)? PositionOf(IReadOnlyList<PromptStatus> mine)
    {
        var answered = mine.Count(prompt => prompt.Answer is not null);
        return mine.Count > 1 && answered < mine.Count ? (answered + 1, mine.Count) : null;
    }

    private static EarlierAnswer? Earlier(MunicipalityOverview overview, Initiative initiative) =>
        overview.LatestOf(initiative)?.Update is { } update ? new EarlierAnswer(update, overview.Register.FindPerson(update.By)?.Name) : null;

    private static AnswerForm LastSaid(MunicipalityOverview overview, Initiative initiative, AnswerFormView view) =>
        overview.LatestOf(initiative) is { } state ? AnswerForm.From(state, view.Year, view.Asks) : AnswerForm.Empty;

    private async Task<AnswerFormView> ViewAsync(
        MunicipalityOverview overview,
        Caller caller,
        Initiative initiative,
        Round? round,
        CancellationToken cancellation,
        string? corrects = null)
    {
        var year = YearOf(round);
        var asks = Asks.In(round?.Cadence);
        var state = overview.LatestOf(initiative);
        var mine = round is null || corrects is not null ? [] : Asked(overview.Of(round), overview.Roster, caller);
        return new AnswerFormView
        {
            Initiative = initiative,
            Year = year,
            FormId = Guid.NewGuid().ToString("n"),
            Round = round,
            Asks = asks,
            Due = asks.Indicators ? DueIndicator.Of(initiative, year, state, corrects) : [],
            Progress = state?.Progress,
            Position = PositionOf(mine),
            MaySkip = mine.Any(prompt => prompt.Answer is null && prompt.Initiative != initiative),
            MayLeave = mine.Any(prompt => prompt.Answer is null && prompt.Initiative == initiative),
            MayShowLast = corrects is null && state is not null,
            Proposals = round is null || corrects is not null || state is null ? 0 : ProposalsIn(state, round),
            Budget = await statements.ReadAsync(overview, initiative, year, cancellation),
        };
    }

    // The state knows which rounds it has answered and when: no request more.
    private static int ProposalsIn(LatestState state, Round round) =>
        state.Rounds.Count(answer => answer.Round != round.Id && round.Period.Contains(MunicipalClock.DayOf(answer.At)));
}
