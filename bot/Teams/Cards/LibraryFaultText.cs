using TeamsAssistant.Library;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>Why the library did not do something, for the person who asked; what the exception says is for whoever runs the assistant.</summary>
public static class LibraryFaultText
{
    /// <summary>The sentence.</summary>
    public static string Of(LibraryFault fault, Language language) => TeamsTexts.Source[language, $"libraryFault.{fault}"];
}
