namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>Relations that a part's elements name and the part does not have: Word calls such a file unreadable.</summary>
/// <param name="known">Ids of the part's relations.</param>
/// <param name="faults">Where faults go.</param>
internal sealed class RelationUse(IReadOnlySet<string> known, List<string> faults)
{
    /// <summary>Looks at the element's attributes.</summary>
    public void Check(ElementView at)
    {
        foreach (var id in at.Relations)
        {
            if (id.Length > 0 && !known.Contains(id))
            {
                faults.Add($"The relation '{id}' is not defined.");
            }
        }
    }
}
