using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>A command that a text asks for.</summary>
/// <param name="Command">The command.</param>
/// <param name="Argument">What it is asked about, as written; may be empty.</param>
/// <param name="Language">The language of the words.</param>
internal sealed record CommandMatch(ICommand Command, string Argument, Language Language)
{
    /// <summary>The signs after the argument's last word: of a question its mark.</summary>
    public string Signs { get; init; } = "";
}
