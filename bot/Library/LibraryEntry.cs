namespace TeamsAssistant.Library;

/// <summary>A file of a folder of the library.</summary>
/// <param name="Name">Its name, as people wrote it.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Hash">Another when its bytes are others, in every library the same for the same bytes; null: not known.</param>
public sealed record LibraryEntry(string Name, long Size, string? Hash);
