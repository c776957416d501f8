using System.Resources;
using TeamsAssistant.Access;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>Why something was not done, in the reader's words: text keys <c>refusal.</c> and the code.</summary>
public static class RefusalText
{
    /// <summary>The sentence; a code without text of its own gets a general one, so that a person always gets an answer.</summary>
    public static string Of(Refusal refusal, Language language)
    {
        try
        {
            return TeamsTexts.Source[language, $"refusal.{refusal.Code}", [.. refusal.Arguments]];
        }
        catch (MissingManifestResourceException)
        {
            return TeamsTexts.Source[language, "refusal.other"];
        }
    }
}
