namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>Relations that a part's elements name and the part does not have: Word calls such a file unreadable.</summary>
/// <param name="known">Ids of the part's relations.</param>
/// <param name="faults">Where faults go.</param>
internal sealed class RelationUse(IReadOnlySet<string> known, List<string> faults)
{
    /// <summary>Looks at the element's attributes.</summary>
    public void Check(ElementView at) =>
        faults.AddRange(at.Relations.Where(id => id.Length > 0 && !known.Contains(id)).Select(id => $"The relation '{id}' is not defined."));
}
