using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Imports.Register.Sheets;

/// <summary>What can be told only when all initiatives are known.</summary>
internal static class InitiativeChecks
{
    public static void Check(IReadOnlyList<InitiativeEntry> entries)
    {
        CheckObjectCodes(entries);
        CheckCircles(entries);
        Warn(entries);
    }

    private static void CheckObjectCodes(IReadOnlyList<InitiativeEntry> entries)
    {
        var owners = new Dictionary<string, Initiative>(StringComparer.Ordinal);
        foreach (var (row, initiative) in entries)
        {
            foreach (var code in initiative.ObjectCodes.Where(code => !owners.TryAdd(code, initiative)))
            {
                row.FaultIn("Objektskod", code, "code.shared", owners[code].Id);
            }
        }
    }

    /// <summary>Each circle is told once, at its first row.</summary>
    private static void CheckCircles(IReadOnlyList<InitiativeEntry> entries)
    {
        var byId = entries.ToDictionary(entry => entry.Initiative.Id, StringComparer.Ordinal);
        var settled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var path = new List<string>();
            var onPath = new HashSet<string>(StringComparer.Ordinal);
            var at = entry;
            while (at is not null && !settled.Contains(at.Initiative.Id) && onPath.Add(at.Initiative.Id))
            {
                path.Add(at.Initiative.Id);
                at = at.Initiative.Programme is { } parent ? byId[parent] : null;
            }

            if (at is not null && onPath.Contains(at.Initiative.Id))
            {
                var circle = path.Skip(path.IndexOf(at.Initiative.Id)).Append(at.Initiative.Id);
                at.Row.Fault("Program", "programme.circle", string.Join(" → ", circle));
            }

            settled.UnionWith(path);
        }
    }

    private static void Warn(IReadOnlyList<InitiativeEntry> entries)
    {
        var parents = entries.Select(entry => entry.Initiative.Programme).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var (row, initiative) in entries)
        {
            var isParent = parents.Contains(initiative.Id);
            if (initiative.Owner is null && row.Text("Ansvarig") is null)
            {
                row.Warn("Insats-id", "initiative.withoutOwner", initiative.Name);
            }

            // A programme's money may lie on its children's codes alone.
            if (initiative.ObjectCodes.Count == 0 && !isParent)
            {
                row.Warn("Insats-id", "initiative.withoutCode", initiative.Name);
            }

            if (initiative.Kind == InitiativeKind.Programme && !isParent)
            {
                row.Warn("Insats-id", "programme.withoutChildren", initiative.Name);
            }
        }
    }
}
