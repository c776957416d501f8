using TeamsAssistant.Updates;

namespace TeamsAssistant.Rounds.Answering;

/// <summary>A field of the answer form.</summary>
/// <param name="Name">Its name, as input of the card and as <see cref="Access.Refusal.Field"/>.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Typed">What stands in it.</param>
/// <param name="Put">The form with that in it.</param>
/// <param name="Given">What an answer says of it: an int, öre as long, a text, or null.</param>
public sealed record AnswerField(
    string Name, AnswerFieldKind Kind, Func<AnswerForm, string?> Typed, Func<AnswerForm, string?, AnswerForm> Put, Func<Answer, object?> Given)
{
    /// <summary>Whether a round asks for it.</summary>
    public Func<Asks, bool> IsAsked { get; init; } = _ => true;

    /// <summary>Whether it is told once: it does not stand until the next answer, nor begin it.</summary>
    public bool Once { get; init; }
}
