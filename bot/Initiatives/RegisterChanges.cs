using System.Text.Json;

namespace TeamsAssistant.Initiatives;

/// <summary>How a register that was read differs from the stored one. Each part holds only the rows it is about.</summary>
public sealed record RegisterChanges
{
    /// <summary>Rows that are new.</summary>
    public required Register Added { get; init; }

    /// <summary>Rows that are there already but say something else now.</summary>
    public required Register Changed { get; init; }

    /// <summary>
    /// Rows that were there and now are not. They are kept and marked; an initiative among them has lost the object codes that another
    /// one has now, so that no krona is counted twice, and the people whom the register no longer has.
    /// </summary>
    public required Register MissingNow { get; init; }

    /// <summary>
    /// Object codes that belong to an initiative once this is written: also those of a missing one that nobody took over, so that what is
    /// booked on them is not lost.
    /// </summary>
    public required IReadOnlySet<string> ObjectCodes { get; init; }

    /// <summary>How many rows are as they were.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Whether there is nothing to write.</summary>
    public bool IsEmpty => CountOf(Added) + CountOf(Changed) + CountOf(MissingNow) == 0;

    /// <summary>Compares; ids without case.</summary>
    public static RegisterChanges Between(Register stored, Register read)
    {
        var committees = Compare(stored.Committees, read.Committees, committee => committee.Abbreviation);
        var people = Compare(stored.People, read.People, person => person.Id);
        var initiatives = Compare(stored.Initiatives, read.Initiatives, initiative => initiative.Id);
        var sources = Compare(stored.Sources, read.Sources, source => $"{source.Name}\n{source.Year}");
        var rounds = Compare(stored.Rounds, read.Rounds, round => round.Id);
        var codesInUse = CodesOf(read.Initiatives);
        var peopleLeft = read.People.Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        return new RegisterChanges
        {
            Added = Part(committees.Added, people.Added, initiatives.Added, sources.Added, rounds.Added),
            Changed = Part(committees.Changed, people.Changed, initiatives.Changed, sources.Changed, rounds.Changed),
            MissingNow = Part(
                Marked(committees.Missing, committee => committee with { MissingInRegister = true }),
                people.Missing,
                Marked(initiatives.Missing, initiative => Kept(initiative, codesInUse, peopleLeft)),
                sources.Missing,
                rounds.Missing),
            ObjectCodes = CodesOf(read.Initiatives.Concat(initiatives.Missing)),
            Unchanged = committees.Unchanged + people.Unchanged + initiatives.Unchanged + sources.Unchanged + rounds.Unchanged,
        };
    }

    /// <summary>How many rows a part holds.</summary>
    public static int CountOf(Register part) =>
        part.Committees.Count + part.People.Count + part.Initiatives.Count + part.Sources.Count + part.Rounds.Count;

    private static HashSet<string> CodesOf(IEnumerable<Initiative> initiatives) =>
        initiatives.SelectMany(initiative => initiative.ObjectCodes).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A row that is marked already is not missing once more.</summary>
    private static List<T> Marked<T>(IReadOnlyList<T> missing, Func<T, T> mark) =>
        [.. missing.Select(known => (Known: known, Kept: mark(known))).Where(row => !AreEqual(row.Known, row.Kept)).Select(row => row.Kept)];

    private static Initiative Kept(Initiative missing, HashSet<string> codesInUse, HashSet<string> peopleLeft) => missing with
    {
        MissingInRegister = true,
        ObjectCodes = [.. missing.ObjectCodes.Where(code => !codesInUse.Contains(code))],
        Owner = missing.Owner is { } owner && peopleLeft.Contains(owner) ? owner : null,
        Deputies = [.. missing.Deputies.Where(peopleLeft.Contains)],
        Contributors = [.. missing.Contributors.Where(peopleLeft.Contains)],
    };

    private static Register Part(
        IReadOnlyList<Committee> committees,
        IReadOnlyList<Access.Person> people,
        IReadOnlyList<Initiative> initiatives,
        IReadOnlyList<FundingSource> sources,
        IReadOnlyList<PlannedRound> rounds) => new()
        {
            Committees = committees,
            People = people,
            Initiatives = initiatives,
            Sources = sources,
            Rounds = rounds,
        };

    private static (List<T> Added, List<T> Changed, List<T> Missing, int Unchanged) Compare<T>(
        IReadOnlyList<T> stored, IReadOnlyList<T> read, Func<T, string> key)
    {
        var known = stored.ToDictionary(key, StringComparer.OrdinalIgnoreCase);
        var (added, changed, unchanged) = (new List<T>(), new List<T>(), 0);
        foreach (var row in read)
        {
            if (!known.Remove(key(row), out var before))
            {
                added.Add(row);
            }
            else if (AreEqual(before, row))
            {
                unchanged++;
            }
            else
            {
                changed.Add(row);
            }
        }

        return (added, changed, [.. stored.Where(row => known.ContainsKey(key(row)))], unchanged);
    }

    // Records compare their lists by reference; as text they compare by content.
    private static bool AreEqual<T>(T one, T other) =>
        JsonSerializer.SerializeToUtf8Bytes(one).AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(other));
}
