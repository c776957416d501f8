namespace TeamsAssistant.Teams.Dropping;

/// <summary>A fetched file that waits for its person to say what is to become of it.</summary>
/// <param name="Key">What a button names it by.</param>
/// <param name="Owner">Entra object id of who dropped it.</param>
/// <param name="Name">File name.</param>
/// <param name="Path">Where it lies on this machine.</param>
/// <param name="Until">When it is thrown away.</param>
internal sealed record WaitingFile(string Key, string Owner, string Name, string Path, DateTimeOffset Until);
