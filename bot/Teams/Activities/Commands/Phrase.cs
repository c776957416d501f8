using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>Words that begin a command, in one language. They are compared without case, signs and å/ä/ö.</summary>
/// <param name="Words">
/// Lower case, single spaces. <c>…</c> stands for the argument, where the language puts it in the middle: <c>vad har … kostat</c>.
/// </param>
/// <param name="Language">The language that they are in, and that is answered in.</param>
/// <param name="Greeting">A word that a person may also put before what she asks; then what follows decides.</param>
internal sealed record Phrase(string Words, Language Language, bool Greeting = false)
{
    public static Phrase Sv(string words) => new(words, Language.Swedish);

    public static Phrase En(string words) => new(words, Language.English);
}
