namespace TeamsAssistant.Leader;

/// <summary>That a replica leads, and until when.</summary>
/// <param name="Holder">The process.</param>
/// <param name="Until">Its end, by the holder's clock from before it was asked for.</param>
/// <param name="Tag">Tag of the row as written.</param>
internal sealed record Lease(string Holder, DateTimeOffset Until, string Tag);
