using TeamsAssistant.Tests.StandIns;

namespace TeamsAssistant.Benchmarks;

/// <summary>Failures of Teams by chance, the same ones every time: 5 % 429, 2 % 5xx, 1 % broken connections.</summary>
/// <param name="seed">Where chance begins.</param>
/// <param name="brokenAfter">Share of the broken connections that break after Teams has taken the message.</param>
internal sealed class SendingChance(int seed, double brokenAfter)
{
    private static readonly int[] Statuses = [502, 503, 504];

    private readonly Lock gate = new();
    private readonly Random random = new(seed);

    public int Throttled { get; private set; }

    public int Away { get; private set; }

    public int Broken { get; private set; }

    public int BrokenAfter { get; private set; }

    /// <summary>What the next request meets, or null: it is taken.</summary>
    public ConnectorFault? Next()
    {
        lock (gate)
        {
            switch (random.NextDouble())
            {
                case < 0.05:
                    Throttled++;
                    return new ConnectorFault(429, "Throttled", "1");
                case < 0.07:
                    Away++;
                    return new ConnectorFault(Statuses[random.Next(Statuses.Length)], "ServiceError");
                case < 0.08:
                    Broken++;
                    var after = random.NextDouble() < brokenAfter;
                    BrokenAfter += after ? 1 : 0;
                    return after ? ConnectorFault.DroppedAfter : ConnectorFault.DroppedBefore;
                default:
                    return null;
            }
        }
    }
}
