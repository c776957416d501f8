using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Draws answer forms from an overview that was read already: prefilled with what, the money beside it, and which comes next.</summary>
internal sealed class AnswerForms(BudgetStatements statements, MunicipalClock clock)
{
    /// <summary>What the round asks the person: her own initiatives before those she deputises for or contributes to.</summary>
    public static IReadOnlyList<PromptStatus> Asked(RoundOverview round, Caller caller) =>
    [
        .. round.Prompts
            .Where(prompt => prompt.Initiative.MayBeAnsweredBy(caller.Id))
            .OrderBy(prompt => prompt.Initiative.Owner == caller.Id ? 0 : 1),
    ];

    /// <summary>The form for one initiative, filled with the last answer.</summary>
    /// <param name="overview">As read.</param>
    /// <param name="caller">Who answers.</param>
    /// <param name="initiative">What she answers for.</param>
    /// <param name="round">The open round, or null between rounds.</param>
    /// <param name="saved">What was saved just before, or null.</param>
    /// <param name="language">The form's language.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<CardMessage> NewAsync(
        MunicipalityOverview overview,
        Caller caller,
        Initiative initiative,
        Round? round,
        SavedAnswer? saved,
        Language language,
        CancellationToken cancellation)
    {
        var view = await ViewAsync(overview, initiative, round, cancellation);
        return AnswerFormCard.Of(
            view with
            {
                Position = PositionOf(overview, caller, round),
                Fields = LastSaid(overview, initiative, view.Year),
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
        var mine = round is null ? [] : Asked(after.Of(round), caller);
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
        Language language,
        CancellationToken cancellation)
    {
        var round = overview.OpenRounds.FirstOrDefault(open => open.Id == request.Round);
        var view = await ViewAsync(overview, initiative, round, cancellation);
        var fields = request.Content ?? LastSaid(overview, initiative, view.Year);
        return AnswerFormCard.Of(
            view with
            {
                FormId = request.Form,
                Position = request.Corrects is null ? PositionOf(overview, caller, round) : null,
                Fields = fields,
                Faults = faults,
                Corrects = request.Corrects,
            },
            language);
    }

    /// <summary>The form filled with the latest answer, to correct it; a note when the person meant an earlier one.</summary>
    public async Task<CardMessage> CorrectionAsync(
        MunicipalityOverview overview, Initiative initiative, StatusUpdate latest, string? note, Language language, CancellationToken cancellation)
    {
        var round = overview.OpenRounds.FirstOrDefault(open => open.Id == latest.Round);
        var view = await ViewAsync(overview, initiative, round, cancellation);
        return AnswerFormCard.Of(view with { Fields = AnswerForm.Of(latest.Answer), Corrects = latest.Id, Note = note }, language);
    }

    /// <summary>The year that an answer in the round, or between rounds, gives its forecast for.</summary>
    public int YearOf(Round? round) => round?.Period.Year ?? clock.Today.Year;

    // Which of hers it is; nothing to count when it is the only one, or when all are answered.
    private static (int Number, int Count)? PositionOf(MunicipalityOverview overview, Caller caller, Round? round)
    {
        var mine = round is null ? [] : Asked(overview.Of(round), caller);
        var answered = mine.Count(prompt => prompt.Answer is not null);
        return mine.Count > 1 && answered < mine.Count ? (answered + 1, mine.Count) : null;
    }

    private static AnswerForm LastSaid(MunicipalityOverview overview, Initiative initiative, int year) =>
        overview.LatestOf(initiative) is { } state ? AnswerForm.From(state.Update, year, state.ForecastFor(year)) : AnswerForm.Empty;

    private async Task<AnswerFormView> ViewAsync(
        MunicipalityOverview overview, Initiative initiative, Round? round, CancellationToken cancellation)
    {
        var year = YearOf(round);
        return new AnswerFormView
        {
            Initiative = initiative,
            Year = year,
            FormId = Guid.NewGuid().ToString("n"),
            Round = round,
            Budget = await statements.ReadAsync(overview, initiative, year, cancellation),
        };
    }
}
