using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>
/// Puts a programme's parts right under it, also when the programme between them is not in the table; otherwise in the order given.
/// Each standing once.
/// </summary>
internal static class RowOrder
{
    public static IReadOnlyList<PlacedStanding> Of(IReadOnlyList<Standing> standings, Register register)
    {
        var listed = standings.ToDictionary(standing => standing.Initiative.Id, StringComparer.OrdinalIgnoreCase);
        var parts = standings.ToLookup(standing => ProgrammeOf(standing.Initiative));
        var rows = new List<PlacedStanding>();
        foreach (var standing in parts[null])
        {
            Add(standing, part: false);
        }

        return rows;

        // The nearest programme above that has a row; a circle, which no import lets in, has none.
        string? ProgrammeOf(Initiative initiative)
        {
            var passed = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            var above = initiative.Programme;
            while (above is not null && !listed.ContainsKey(above))
            {
                above = passed.Add(above) ? register.FindInitiative(above)?.Programme : null;
            }

            return above is null ? null : listed[above].Initiative.Id;
        }

        void Add(Standing standing, bool part)
        {
            rows.Add(new PlacedStanding(standing, part));
            foreach (var child in parts[standing.Initiative.Id])
            {
                Add(child, part: true);
            }
        }
    }
}
