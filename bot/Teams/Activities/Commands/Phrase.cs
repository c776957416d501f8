using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>Words that begin a command, in one language.</summary>
/// <param name="Words">Lower case, single spaces.</param>
/// <param name="Language">The language that they are in, and that is answered in.</param>
internal sealed record Phrase(string Words, Language Language)
{
    public static Phrase Sv(string words) => new(words, Language.Swedish);

    public static Phrase En(string words) => new(words, Language.English);
}
