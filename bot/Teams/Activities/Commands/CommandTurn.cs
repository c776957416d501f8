using TeamsAssistant.Access;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>A command as a person gave it.</summary>
/// <param name="Caller">Who.</param>
/// <param name="Argument">What stood after the command's words, trimmed; may be empty.</param>
/// <param name="Language">The language of the words used.</param>
/// <param name="Place">Where.</param>
internal sealed record CommandTurn(Caller Caller, string Argument, Language Language, Place Place)
{
    /// <summary>The signs after the argument's last word: of a question its mark.</summary>
    public string Signs { get; init; } = "";
}
