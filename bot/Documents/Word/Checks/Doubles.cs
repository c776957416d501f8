namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>Values that occur more than once.</summary>
internal static class Doubles
{
    public static IReadOnlyCollection<T> In<T>(IEnumerable<T> values)
    {
        var (seen, doubles) = (new HashSet<T>(), new HashSet<T>());
        foreach (var value in values)
        {
            if (value is not null && !seen.Add(value))
            {
                doubles.Add(value);
            }
        }

        return doubles;
    }
}
