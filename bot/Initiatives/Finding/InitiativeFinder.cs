namespace TeamsAssistant.Initiatives.Finding;

/// <summary>
/// Finds what a person means by a name. It looks over the whole register, whoever asks: the best fit may be one that she does not see,
/// and the next best must then not be taken for it. The first step that finds something decides; more than one is a question back.
/// Ids fit whole or not at all: a slip in an id is another initiative.
/// </summary>
public static class InitiativeFinder
{
    /// <summary>The initiatives that the text may mean, best step only.</summary>
    public static NameMatch Find(string text, IReadOnlyList<Initiative> register)
    {
        var (nearness, found) = NameFinder.Find(text, Names(register));
        return found.Count == 0 ? NameMatch.None : new NameMatch(nearness, found);
    }

    /// <summary>What has a name like the text, likeliest first: to ask "did you mean", never to answer.</summary>
    public static IReadOnlyList<Initiative> Near(string text, IReadOnlyList<Initiative> among, int most) => NameFinder.Near(text, Names(among), most);

    private static List<Named<Initiative>> Names(IReadOnlyList<Initiative> initiatives) =>
        [.. initiatives.Select(one => new Named<Initiative>(one, one.Id, [one.Name, .. one.Aliases]))];
}
