namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>Values that occur more than once.</summary>
internal static class Doubles
{
    public static IEnumerable<T> In<T>(IEnumerable<T> values) =>
        values.GroupBy(value => value).Where(same => same.Key is not null && same.Skip(1).Any()).Select(same => same.Key);
}
