using TeamsAssistant.Access;
using TeamsAssistant.Library;

namespace TeamsAssistant.Documents;

/// <summary>What became of the wish for a report: a document, or why not.</summary>
public sealed record ReportResult
{
    /// <summary>Why nothing was made; null when it was.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>What the document says, with its gaps and figures.</summary>
    public CompiledReport? Report { get; init; }

    /// <summary>The document in the library; null in a preview.</summary>
    public LibraryFile? File { get; init; }

    /// <summary>SHA-256 of the document, lower-case hex; null in a preview.</summary>
    public string? Sha256 { get; init; }
}
