using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>hjälp: what can be asked, with examples that fit the person.</summary>
internal sealed class HelpCommand(IOverview overviews) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
        [Phrase.Sv("hjälp"), Phrase.Sv("hjalp"), Phrase.Sv("hej"), Phrase.En("help"), Phrase.En("hello"), Phrase.En("hi")];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) => ShowAsync(turn, null, cancellation);

    /// <summary>The same, as the answer to something that was not understood.</summary>
    public Task<CardMessage> NotUnderstoodAsync(CommandTurn turn, CancellationToken cancellation) =>
        ShowAsync(turn, TeamsTexts.Source[turn.Language, "help.notUnderstood"], cancellation);

    private async Task<CardMessage> ShowAsync(CommandTurn turn, string? lead, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        var seen = Visibility.For(overview.Register.FindPerson(turn.Caller.Id), overview.Register);
        var mine = seen.FirstOrDefault(initiative => initiative.Owner == turn.Caller.Id) ?? (seen.Count > 0 ? seen[0] : null);
        return HelpCard.Of(
            lead,
            mine is null
                ? []
                :
                [
                    TeamsTexts.Source[turn.Language, "help.exampleBudget", mine.Name],
                    TeamsTexts.Source[turn.Language, "help.exampleStatus", mine.Name],
                    TeamsTexts.Source[turn.Language, "help.exampleMissing"],
                ],
            turn.Language);
    }
}
