using System.Collections.Concurrent;
using TeamsAssistant.Questions;

namespace TeamsAssistant.Teams.Activities;

/// <summary>
/// What each person asked last in a conversation, for a few minutes: "och 2021?" keeps the subject. Buttons carry their own question; this
/// is only for what is typed, lies in the process's memory, and when it is lost, or another instance answers, the person is asked back.
/// </summary>
internal sealed class RecentQuestions(TimeProvider time)
{
    /// <summary>How long a question is followed up.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromMinutes(15);

    private const int Most = 10_000;

    private readonly ConcurrentDictionary<(string Conversation, string Person), (Question Question, DateTimeOffset At)> last = new();

    /// <summary>What the person asked last, or null.</summary>
    public Question? Of(string conversation, string person) =>
        last.TryGetValue((conversation, person), out var asked) && time.GetUtcNow() - asked.At < Kept ? asked.Question : null;

    /// <summary>Remembers it.</summary>
    public void Keep(string conversation, string person, Question question)
    {
        var now = time.GetUtcNow();
        last[(conversation, person)] = (question, now);
        if (last.Count > Most)
        {
            foreach (var old in last.Where(one => now - one.Value.At >= Kept))
            {
                last.TryRemove(old);
            }
        }
    }
}
