using TeamsAssistant.Committees;

namespace TeamsAssistant.Documents.Templates;

/// <summary>The template that documents of a kind are made in.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Committee">Abbreviation of the committee whose documents alone are made in it; null: every committee's that has none of its own.</param>
/// <param name="Name">Name of its file, for people.</param>
/// <param name="Sha256">Of the file: a document made of it can be made again.</param>
/// <param name="By">Who activated it.</param>
/// <param name="At">When.</param>
public sealed record ActiveTemplate(MatterKind Kind, string? Committee, string Name, string Sha256, string? By, DateTimeOffset At)
{
    /// <summary>Hash of the file as the library tells it, by which it is seen that the file has been edited since; null: not known.</summary>
    public string? LibraryHash { get; init; }
}
