using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Initiatives.Finding;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Activities.Commands;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Undoes an import for a coordinator, who is asked first.</summary>
internal sealed class LedgerUndoDesk(IOverview overviews, LedgerUndo undo, MunicipalClock clock)
{
    /// <summary>What undoing would do, as a question.</summary>
    public async Task<CardMessage> AskAsync(Caller caller, string words, Language language, CancellationToken cancellation)
    {
        if (await RefusedAsync(caller, cancellation) is { } refusal)
        {
            return NoticeCard.Of(refusal, language);
        }

        var years = YearInQuestion.In(new SpokenText(words), clock.Today);
        var report = await undo.LookAsync(years.Count > 0 ? years[0].Year : null, cancellation);
        var text = LedgerUndoText.Of(report, language);
        return report.Undone is { } import
            ? NoticeCard.Of(NoticeKind.Note, text, language, new Choice(TeamsTexts.Source[language, "ledger.undo"], new LedgerUndoPress(import.Id, language)))
            : NoticeCard.Of(NoticeKind.Refusal, text, language);
    }

    /// <summary>Undoes the import that she was asked about.</summary>
    public async Task<CardMessage> UndoAsync(Caller caller, string import, Language language, CancellationToken cancellation)
    {
        if (await RefusedAsync(caller, cancellation) is { } refusal)
        {
            return NoticeCard.Of(refusal, language);
        }

        var report = await undo.UndoAsync(import, caller.Id, Door.Teams, cancellation);
        var kind = report.Outcome == LedgerUndoOutcome.Undone ? NoticeKind.Note : NoticeKind.Refusal;
        return NoticeCard.Of(kind, LedgerUndoText.Of(report, language), language);
    }

    private async Task<Refusal?> RefusedAsync(Caller caller, CancellationToken cancellation) =>
        LedgerAccess.Refuse((await overviews.ReadAsync(cancellation)).Register.FindPerson(caller.Id));
}
