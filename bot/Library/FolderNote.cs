namespace TeamsAssistant.Library;

/// <summary>What is remembered of a document that we put into the folder library.</summary>
/// <param name="ItemId">Its id.</param>
/// <param name="Written">Hashes of the latest contents that we wrote, newest first.</param>
/// <param name="Columns">What was said of it.</param>
internal sealed record FolderNote(string ItemId, IReadOnlyList<string> Written, LibraryColumns? Columns);
