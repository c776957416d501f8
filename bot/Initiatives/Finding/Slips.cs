namespace TeamsAssistant.Initiatives.Finding;

/// <summary>
/// Whether a word is another with one or two letters wrong. Careful on purpose: a short word has real neighbours ("läget", "lagen"), and
/// another ending is another word ("rapporten" is not "rapportera").
/// </summary>
internal static class Slips
{
    /// <summary>How many letters are wrong, two that changed places counting once; null when it is another word.</summary>
    /// <param name="said">The word as written, folded.</param>
    /// <param name="meant">The word that it may be, folded.</param>
    public static int? Count(string said, string meant)
    {
        var allowed = meant.Length switch { < 5 => 0, < 8 => 1, _ => 2 };
        if (said == meant)
        {
            return 0;
        }

        if (allowed == 0 || Math.Abs(said.Length - meant.Length) > allowed || !BeginsAlike(said, meant))
        {
            return null;
        }

        var distance = Distance(said, meant);
        var anotherEnding = distance > 1 && said.AsSpan().CommonPrefixLength(meant) >= meant.Length - 2;
        return distance > allowed || anotherEnding ? null : distance;
    }

    private static bool BeginsAlike(string said, string meant) =>
        said.Length > 1 && (said[0] == meant[0] || (said[0] == meant[1] && said[1] == meant[0]));

    /// <summary>Optimal string alignment: insert, drop, change, swap neighbours.</summary>
    private static int Distance(string a, string b)
    {
        var cost = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    cost[i, j] = i + j;
                    continue;
                }

                var changed = cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(changed, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
                }
            }
        }

        return cost[a.Length, b.Length];
    }
}
