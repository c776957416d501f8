using TeamsAssistant.Library;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities.Matters;

/// <summary>Tells whoever asked what the library does not take now; what was begun is done later, and she hears of it.</summary>
internal sealed partial class LibraryFaults(ILogger<LibraryFaults> logger)
{
    /// <summary>The sentence for her; the message, which is for whoever runs the assistant, goes to the log.</summary>
    public CardMessage CardOf(string what, LibraryException fault, Language language)
    {
        Log.NotTaken(logger, fault.Fault, fault.Message);
        // What passes needs no word of hers; what does not, somebody's hand.
        var why = fault.Fault is LibraryFault.Away or LibraryFault.Locked or LibraryFault.Other
            ? TeamsTexts.Source[language, $"library.{fault.Fault}"]
            : LibraryFaultText.Of(fault.Fault, language);
        return NoticeCard.Of(NoticeKind.Refusal, TeamsTexts.Source[language, "library.later", why, what], language);
    }

    private static partial class Log
    {
        [LoggerMessage(6055, LogLevel.Warning, "The library does not take it now ({Fault}): {Reason}")]
        public static partial void NotTaken(ILogger logger, LibraryFault fault, string reason);
    }
}
