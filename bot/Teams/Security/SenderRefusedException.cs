namespace TeamsAssistant.Teams.Security;

/// <summary>
/// The sender of an activity is refused: a 401. A type of its own, since a turn may meet an <see cref="UnauthorizedAccessException"/> of
/// a file system, which is a fault of ours.
/// </summary>
internal sealed class SenderRefusedException(string code) : Exception(code);
