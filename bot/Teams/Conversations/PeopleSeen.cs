using System.Collections.Concurrent;
using Microsoft.Bot.Schema;

namespace TeamsAssistant.Teams.Conversations;

/// <summary>Those whom this process has heard from. Forgotten with it: whoever is not known is reached where she wrote, and sees the card as all do.</summary>
internal sealed class PeopleSeen : IPeopleIds
{
    private const int MostRemembered = 10_000;

    private readonly ConcurrentDictionary<string, string> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, ConversationReference> chats = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Somebody wrote or pressed a button.</summary>
    public void Heard(ConversationReference reference)
    {
        if (reference.User is not { AadObjectId: { Length: > 0 } person, Id: { Length: > 0 } id })
        {
            return;
        }

        if (ids.Count >= MostRemembered)
        {
            ids.Clear();
            chats.Clear();
        }

        ids[person] = id;
        if (reference.Conversation?.ConversationType == "personal")
        {
            chats[person] = reference;
        }
    }

    public Task<ConversationReference?> ChatOfAsync(string person, CancellationToken cancellation) => Task.FromResult(chats.GetValueOrDefault(person));

    public Task<IReadOnlyList<string>> IdsOfAsync(IReadOnlyCollection<string> people, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<string>>([.. people.Select(person => ids.GetValueOrDefault(person)).OfType<string>()]);
}
