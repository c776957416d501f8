using Azure.Data.Tables;

namespace TeamsAssistant.Storage;

/// <summary>A row of a listing.</summary>
/// <param name="Json">The row as it stood in the answer.</param>
/// <param name="Row">The same, taken apart. Every later listing that holds the very same text shares it: nobody changes it.</param>
internal sealed record ListedRow(byte[] Json, TableEntity Row);
