using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Conversations;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>starta omgång [nämnd] [omgång]: asks the responsible officials. In a committee's channel its name can be left out.</summary>
internal sealed class StartRoundCommand(RoundDesk desk, IOverview overviews, IConversations conversations) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
        [Phrase.Sv("starta omgång"), Phrase.Sv("starta omgang"), Phrase.Sv("starta omgången"), Phrase.En("start round"), Phrase.En("start a round")];

    public async Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation)
    {
        var register = (await overviews.ReadAsync(cancellation)).Register;
        var words = turn.Argument.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("för" or "for")).ToList();
        var (committee, rest) = Committee(register, words);
        committee ??= await HereAsync(register, turn.Place, cancellation);
        var planned = rest.Length > 0 ? rest : null;
        committee ??= Planned(register, planned);
        return await desk.StartAsync(turn.Caller, committee, planned, turn.Place, turn.Language, cancellation);
    }

    private static (Committee? Committee, string Remainder) Committee(Register register, List<string> words)
    {
        // The longest beginning that names a committee: "Kultur- och fritidsnämnden 2026-T3" has a committee of three words.
        for (var count = words.Count; count > 0; count--)
        {
            if (register.FindCommittee(string.Join(' ', words.Take(count))) is { } known)
            {
                return (known, string.Join(' ', words.Skip(count)));
            }
        }

        return (null, string.Join(' ', words));
    }

    private static Committee? Planned(Register register, string? planned) =>
        register.Rounds.FirstOrDefault(round => string.Equals(round.Id, planned, StringComparison.OrdinalIgnoreCase))?.Committee is { } abbreviation
            ? register.FindCommittee(abbreviation)
            : null;

    private async Task<Committee?> HereAsync(Register register, Place place, CancellationToken cancellation)
    {
        if (!place.IsChannel)
        {
            return null;
        }

        var here = place.Reference.Conversation.Id.Split(';')[0];
        foreach (var committee in register.Committees)
        {
            if ((await conversations.FindChannelAsync(committee.Abbreviation, cancellation))?.Conversation.Id == here)
            {
                return committee;
            }
        }

        return null;
    }
}
