using TeamsAssistant.Access;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Templates;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Teams.Cards;

/// <summary>A checked template as a reader sees it.</summary>
/// <param name="Verdict">What came of the check.</param>
/// <param name="Committees">The committees whose documents the reader may have made in it.</param>
/// <param name="MayAll">Whether she may for all of them together.</param>
public sealed record TemplateView(TemplateVerdict Verdict, IReadOnlyList<Committee> Committees, bool MayAll)
{
    /// <summary>The kind that was asked about, or null: any.</summary>
    public MatterKind? Kind { get; init; }

    /// <summary>The committee that was asked about, or what stands for all, or null.</summary>
    public string? Committee { get; init; }

    /// <summary>What is wrong with what was chosen, by field.</summary>
    public IReadOnlyList<Refusal> Refusals { get; init; } = [];
}
