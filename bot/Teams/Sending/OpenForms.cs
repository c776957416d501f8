using System.Collections.Concurrent;

namespace TeamsAssistant.Teams.Sending;

/// <summary>
/// Who has an answer form open in a channel. The form stands in the place of the shared card on that person's screen, and a message that
/// is updated is drawn anew for everybody (TD, Universal Actions): an update meanwhile would take what she types. Known to this replica
/// alone, and forgotten with it: a courtesy, no record.
/// </summary>
internal sealed class OpenForms(TimeProvider time)
{
    /// <summary>How long a form counts as open after the last that was seen of it.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<(string Channel, string Person), DateTimeOffset> until = new();

    /// <summary>A form is before the person now.</summary>
    public void Shown(string channel, string person) => until[(channel, person)] = time.GetUtcNow() + Patience;

    /// <summary>Something else is: her form is done.</summary>
    public void Gone(string channel, string person) => until.TryRemove((channel, person), out _);

    /// <summary>Whether the person has a form before her there.</summary>
    public bool IsOpen(string channel, string person) => until.TryGetValue((channel, person), out var end) && end > time.GetUtcNow();

    /// <summary>Until when the channel's shared cards are left alone; null: nobody writes.</summary>
    public DateTimeOffset? Until(string channel)
    {
        var now = time.GetUtcNow();
        foreach (var form in until.Where(form => form.Value <= now))
        {
            until.TryRemove(form);
        }

        var open = until.Where(form => form.Key.Channel == channel).Select(form => form.Value).ToList();
        return open.Count == 0 ? null : open.Max();
    }
}
