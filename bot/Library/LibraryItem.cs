namespace TeamsAssistant.Library;

/// <summary>A document that lies in the library, to be kept by whoever put it and given back when it is put again.</summary>
/// <param name="ItemId">Stays the same when people move or rename the document.</param>
/// <param name="Tag">What it looked like when we left it; only the library reads it.</param>
public sealed record LibraryItem(string ItemId, string Tag);
