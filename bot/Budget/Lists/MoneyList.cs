namespace TeamsAssistant.Budget.Lists;

/// <summary>The answer to "which?": those it is true of, and what is missing where it cannot be said.</summary>
/// <typeparam name="T">What a line holds.</typeparam>
/// <param name="Items">In the order of the list.</param>
/// <param name="Missing">What those lack that have money in the year but not what the list asks about.</param>
public sealed record MoneyList<T>(IReadOnlyList<T> Items, IReadOnlyList<MissingPart> Missing)
{
    /// <summary>The same with those lines alone of which it is true.</summary>
    public MoneyList<T> Where(Func<T, bool> isTrue) => this with { Items = [.. Items.Where(isTrue)] };
}
