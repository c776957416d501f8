using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Word.Templates;

namespace TeamsAssistant.Documents.Templates;

/// <summary>What came of checking a file of the library as a template.</summary>
/// <param name="Name">Name of the file.</param>
/// <param name="Faults">What is wrong with it, by kind of document; a kind with none can be made in it.</param>
public sealed record TemplateVerdict(string Name, IReadOnlyDictionary<MatterKind, IReadOnlyList<TemplateFault>> Faults)
{
    /// <summary>The kinds whose documents can be made in it.</summary>
    public IReadOnlyList<MatterKind> Fits => [.. Faults.Where(kind => kind.Value.Count == 0).Select(kind => kind.Key).Order()];

    /// <summary>The kind that it is nearest to being a template of.</summary>
    public MatterKind Nearest => Faults.OrderBy(kind => kind.Value.Count).ThenBy(kind => kind.Key).First().Key;

    /// <summary>Whether the same is wrong with it for every kind: then the fault is the file's, not the kind's.</summary>
    public bool IsSameForAll => Faults.Values.All(faults =>
        faults.Select(fault => fault.In(Texts.Language.Swedish)).SequenceEqual(Faults[Nearest].Select(fault => fault.In(Texts.Language.Swedish))));
}
