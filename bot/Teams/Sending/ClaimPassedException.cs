namespace TeamsAssistant.Teams.Sending;

/// <summary>A message that was not sent, because it may be another replica's by now.</summary>
internal sealed class ClaimPassedException : Exception;
