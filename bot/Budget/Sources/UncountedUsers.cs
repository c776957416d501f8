using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Budget.Sources;

/// <summary>
/// Who may use a source but has no object code, so that what they cost is not in the source's use. A programme lacks no code while
/// somebody below it has one.
/// </summary>
internal static class UncountedUsers
{
    /// <summary>By year and source (upper case), by Insats-id.</summary>
    public static Dictionary<(int Year, string Source), List<MissingPart>> ByYearAndSource(IReadOnlyList<Initiative> initiatives)
    {
        var counted = CountedIds(initiatives);
        var found = new Dictionary<(int, string), List<MissingPart>>();
        foreach (var initiative in initiatives.Where(initiative => !initiative.MissingInRegister && !counted.Contains(initiative.Id)))
        {
            foreach (var key in initiative.Funding.Select(row => (row.Year, row.Source.ToUpperInvariant())).Distinct())
            {
                if (!found.TryGetValue(key, out var parts))
                {
                    found[key] = parts = [];
                }

                parts.Add(new(initiative.Id, initiative.Name, Lack.ObjectCode));
            }
        }

        return found;
    }

    /// <summary>Those with a code, and the programmes above them.</summary>
    private static HashSet<string> CountedIds(IReadOnlyList<Initiative> initiatives)
    {
        var byId = initiatives.ToDictionary(initiative => initiative.Id, StringComparer.OrdinalIgnoreCase);
        var counted = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var initiative in initiatives.Where(initiative => initiative.ObjectCodes.Count > 0))
        {
            for (var one = initiative; one is not null && counted.Add(one.Id);)
            {
                one = one.Programme is { } parent ? byId.GetValueOrDefault(parent) : null;
            }
        }

        return counted;
    }
}
