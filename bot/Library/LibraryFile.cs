namespace TeamsAssistant.Library;

/// <summary>A document in the library.</summary>
/// <param name="Path">Path inside the library, with <c>/</c>: committee, year, file name.</param>
/// <param name="Link">Address that opens it.</param>
/// <param name="Changed">False when the same bytes were there already.</param>
public sealed record LibraryFile(string Path, Uri Link, bool Changed);
