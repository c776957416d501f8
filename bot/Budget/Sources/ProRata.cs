namespace TeamsAssistant.Budget.Sources;

/// <summary>Divides what is left of a source when it does not cover all: pro rata by need, whole öre, largest remainder first.</summary>
internal static class ProRata
{
    /// <summary>The shares, in the needs' order; their sum is what is available.</summary>
    /// <param name="available">Öre to divide, 0 or more, at most the sum of the needs.</param>
    /// <param name="needs">Öre, positive, by Insats-id: of equal remainders the earlier goes first.</param>
    /// <param name="total">The sum of the needs.</param>
    public static long[] Shares(long available, IReadOnlyList<long> needs, Int128 total)
    {
        var shares = new long[needs.Count];
        var remainders = new Int128[needs.Count];
        var left = available;
        for (var i = 0; i < shares.Length; i++)
        {
            // Two numbers of 63 bits: the product fits.
            var product = (Int128)available * needs[i];
            shares[i] = (long)(product / total);
            remainders[i] = product % total;
            left -= shares[i];
        }

        foreach (var i in Enumerable.Range(0, shares.Length).OrderByDescending(i => remainders[i]).Take((int)left))
        {
            shares[i]++;
        }

        return shares;
    }
}
