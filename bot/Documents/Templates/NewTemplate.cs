using TeamsAssistant.Committees;

namespace TeamsAssistant.Documents.Templates;

/// <summary>A file that is to be the template of a kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Committee">Abbreviation of the committee whose documents alone are made in it; null: every committee's that has none of its own.</param>
/// <param name="Name">Name of the file.</param>
/// <param name="File">The .docx or .dotx, at most 2 MB.</param>
/// <param name="LibraryHash">Of the file as the library tells it, or null.</param>
public sealed record NewTemplate(MatterKind Kind, string? Committee, string Name, ReadOnlyMemory<byte> File, string? LibraryHash = null);
