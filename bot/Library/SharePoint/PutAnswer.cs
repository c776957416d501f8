using Microsoft.Graph.Models;

namespace TeamsAssistant.Library.SharePoint;

/// <summary>What became of bytes that were sent.</summary>
/// <param name="Outcome">How it went.</param>
/// <param name="Item">The item, when it was put.</param>
internal sealed record PutAnswer(PutOutcome Outcome, DriveItem? Item = null);
