namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Puts the parts of a programme right under it, otherwise in the order given. Each standing once.</summary>
internal static class RowOrder
{
    public static IReadOnlyList<PlacedStanding> Of(IReadOnlyList<Standing> standings)
    {
        var ids = standings.Select(standing => standing.Initiative.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var rows = new List<PlacedStanding>();
        foreach (var standing in standings.Where(standing => !IsPart(standing)))
        {
            Add(standing, part: false);
        }

        return rows;

        bool IsPart(Standing standing) => standing.Initiative.Programme is { } programme && ids.Contains(programme);

        void Add(Standing standing, bool part)
        {
            rows.Add(new PlacedStanding(standing, part));
            foreach (var child in standings.Where(child => string.Equals(child.Initiative.Programme, standing.Initiative.Id, StringComparison.OrdinalIgnoreCase)))
            {
                Add(child, part: true);
            }
        }
    }
}
