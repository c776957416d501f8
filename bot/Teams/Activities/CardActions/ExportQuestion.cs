using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Ladda ner .xlsx": the figures of an answer.</summary>
internal sealed class ExportQuestion(QuestionExports desk) : ICardAction
{
    public string Verb => QuestionFile.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        QuestionFile.TryRead(turn.Data) is { } file
            ? new CardReply(await desk.ExportAsync(turn.Caller, file.Question, file.Language, cancellation))
            : null;
}
