using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Lays the next form before a person: which initiative, prefilled with what, and the money beside it.</summary>
internal sealed class AnswerDesk(IOverview overviews, BudgetStatements statements, MunicipalClock clock)
{
    /// <summary>The person's first unanswered initiative of the round; her own before those she deputises for or contributes to.</summary>
    public async Task<CardMessage> OpenAsync(Caller caller, string round, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        var open = overview.OpenRounds.FirstOrDefault(known => known.Id == round);
        if (open is null)
        {
            return NoticeCard.Of(new Refusal("round.notOpen"), language);
        }

        var mine = Asked(overview.Of(open), caller);
        if (mine.Count == 0)
        {
            return NoticeCard.Of(new Refusal("round.notAsked"), language);
        }

        return mine.FirstOrDefault(prompt => prompt.Answer is null) is { } next
            ? await FormAsync(overview, caller, next.Initiative, open, language, null, cancellation)
            : NoticeCard.Of(NoticeKind.Note, TeamsTexts.Source[language, "answer.allAnswered"], language);
    }

    /// <summary>The form for one initiative; in the open round that asks about it, if any.</summary>
    public async Task<CardMessage> OpenInitiativeAsync(Caller caller, string initiative, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (overview.Register.FindInitiative(initiative) is not { } known || !known.MayBeAnsweredBy(caller.Id))
        {
            return NoticeCard.Of(new Refusal("answer.notYours"), language);
        }

        return await FormAsync(overview, caller, known, RoundOf(overview, known), language, null, cancellation);
    }

    /// <summary>After a stored answer: the next form with a line on what was saved, or the receipt when nothing is left.</summary>
    public async Task<CardMessage> AfterAsync(
        Caller caller, Initiative initiative, StatusUpdate update, bool again, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        var round = overview.OpenRounds.FirstOrDefault(open => open.Id == update.Round);
        var mine = round is null ? [] : Asked(overview.Of(round), caller);
        var next = mine.FirstOrDefault(prompt => prompt.Answer is null);
        if (next is null)
        {
            return ReceiptCard.Of(new ReceiptView(initiative, update, round, AllAnswered: mine.Count > 0, again), language);
        }

        var saved = new SavedAnswer(initiative.Id, initiative.Name, update.Id, update.Round);
        return await FormAsync(overview, caller, next.Initiative, round, language, saved, cancellation);
    }

    /// <summary>The form again with what was typed, and what is wrong beside its field.</summary>
    public async Task<CardMessage> AgainAsync(
        AnswerSend sent, AnswerForm typed, IReadOnlyList<Refusal> faults, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (overview.Register.FindInitiative(sent.Initiative) is not { } initiative)
        {
            return NoticeCard.Of(new Refusal("answer.unknownInitiative"), sent.Language);
        }

        var round = overview.OpenRounds.FirstOrDefault(open => open.Id == sent.Round);
        var view = await ViewAsync(overview, initiative, round, cancellation);
        return AnswerFormCard.Of(view with { FormId = sent.Form, Fields = typed, Faults = faults, Corrects = sent.Corrects }, sent.Language);
    }

    /// <summary>The form filled with an earlier answer, to correct it.</summary>
    public async Task<CardMessage> CorrectAsync(Caller caller, StatusUpdate update, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (overview.Register.FindInitiative(update.Initiative) is not { } initiative || !initiative.MayBeAnsweredBy(caller.Id))
        {
            return NoticeCard.Of(new Refusal("answer.notYours"), language);
        }

        var round = overview.OpenRounds.FirstOrDefault(open => open.Id == update.Round);
        var view = await ViewAsync(overview, initiative, round, cancellation);
        return AnswerFormCard.Of(view with { Fields = AnswerForm.Of(update.Answer), Corrects = update.Id }, language);
    }

    private async Task<CardMessage> FormAsync(
        MunicipalityOverview overview,
        Caller caller,
        Initiative initiative,
        Round? round,
        Language language,
        SavedAnswer? saved,
        CancellationToken cancellation)
    {
        var view = await ViewAsync(overview, initiative, round, cancellation);
        var mine = round is null ? [] : Asked(overview.Of(round), caller);
        var answered = mine.Count(prompt => prompt.Answer is not null);
        var last = overview.LatestOf(initiative)?.Update;
        return AnswerFormCard.Of(
            view with
            {
                Position = mine.Count > 1 && answered < mine.Count ? (answered + 1, mine.Count) : null,
                Fields = last is null ? AnswerForm.Empty : AnswerForm.From(last, view.Year),
                Last = last,
                Saved = saved,
            },
            language);
    }

    private async Task<AnswerFormView> ViewAsync(
        MunicipalityOverview overview, Initiative initiative, Round? round, CancellationToken cancellation)
    {
        var year = round?.Period.Year ?? clock.Today.Year;
        return new AnswerFormView
        {
            Initiative = initiative,
            Year = year,
            FormId = Guid.NewGuid().ToString("n"),
            Round = round,
            Budget = await statements.ReadAsync(overview, initiative, year, cancellation),
        };
    }

    private static Round? RoundOf(MunicipalityOverview overview, Initiative initiative) =>
        overview.OpenRounds.LastOrDefault(round => overview.Of(round).Prompts.Any(prompt => prompt.Initiative.Id == initiative.Id));

    private static List<PromptStatus> Asked(RoundOverview overview, Caller caller) =>
    [
        .. overview.Prompts
            .Where(prompt => prompt.Initiative.MayBeAnsweredBy(caller.Id))
            .OrderBy(prompt => prompt.Initiative.Owner == caller.Id ? 0 : 1),
    ];
}
