using System.Globalization;
using TeamsAssistant.Access;
using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>skapa ärende &lt;nämnd&gt; &lt;datum&gt;: the tjänsteskrivelse for the meeting.</summary>
internal sealed class AgendaItemCommand(AgendaDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
        [Phrase.Sv("skapa ärende"), Phrase.Sv("skapa arende"), Phrase.Sv("skapa ärende för"), Phrase.En("create agenda item"), Phrase.En("create agenda item for")];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation)
    {
        var words = turn.Argument.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2
            || !DateOnly.TryParseExact(words[^1], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var meeting))
        {
            return Task.FromResult(NoticeCard.Of(new Refusal("agenda.form"), turn.Language));
        }

        return desk.CreateAsync(turn.Caller, string.Join(' ', words[..^1]), meeting, turn.Language, cancellation);
    }
}
