using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams;

/// <summary>The texts of the Teams room, <c>Texts.resx</c> and <c>Texts.en.resx</c>; keys begin with the card or command that speaks.</summary>
public static class TeamsTexts
{
    /// <summary>All of them, by language and key.</summary>
    public static TextSource Source { get; } = new(typeof(TeamsTexts), "Texts");
}
