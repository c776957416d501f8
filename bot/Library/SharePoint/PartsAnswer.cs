namespace TeamsAssistant.Library.SharePoint;

/// <summary>How an upload session ended.</summary>
/// <param name="Outcome">How it went.</param>
/// <param name="ItemId">The finished item.</param>
internal sealed record PartsAnswer(PutOutcome Outcome, string? ItemId = null);
