using TeamsAssistant.Committees;
using TeamsAssistant.Library;

namespace TeamsAssistant.Teams.Cards;

/// <summary>A matter as a reader sees it.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Committee">Name of its committee.</param>
public sealed record MatterView(Matter Matter, string Committee)
{
    /// <summary>Name of the handling official, or null.</summary>
    public string? Handling { get; init; }

    /// <summary>What is missing in its document, each a sentence in the reader's language.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>What just happened to it, a sentence; null: it was asked for.</summary>
    public string? Lead { get; init; }

    /// <summary>What else there is to know of the document, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Whether PDF can be made of its document.</summary>
    public PdfMaking Pdf { get; init; }

    /// <summary>The PDF that was just made, or null.</summary>
    public Uri? PdfLink { get; init; }

    /// <summary>Whether its document was just made.</summary>
    public bool Made { get; init; }

    /// <summary>Whether the reader is the committee's secretary.</summary>
    public bool Handles { get; init; }

    /// <summary>Whether what was sent back waits for the reader.</summary>
    public bool Asked { get; init; }

    /// <summary>Whom what was sent back waits for, or null.</summary>
    public string? AskedName { get; init; }

    /// <summary>Name of the initiative that it was sent back for, or null.</summary>
    public string? AskedAbout { get; init; }
}
