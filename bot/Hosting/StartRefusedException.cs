namespace TeamsAssistant.Hosting;

/// <summary>Start-up stops for a reason that a person can mend. The message is what she reads: one sentence a line, naming the setting.</summary>
internal sealed class StartRefusedException(string message, Exception? cause = null) : Exception(message, cause);
