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
    private readonly HashSet<string> tried = [];

    public int Throttled { get; private set; }

    public int Away { get; private set; }

    public int Broken { get; private set; }

    /// <summary>Where Teams had taken the message when the connection broke.</summary>
    public HashSet<string> BrokenAfterIn { get; } = [];

    /// <summary>Conversations that have had an attempt at least.</summary>
    public int Tried
    {
        get
        {
            lock (gate)
            {
                return tried.Count;
            }
        }
    }

    /// <summary>What the next request, to this conversation, meets, or null: it is taken.</summary>
    public ConnectorFault? Next(string conversation)
    {
        lock (gate)
        {
            tried.Add(conversation);
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
                    if (after)
                    {
                        BrokenAfterIn.Add(conversation);
                    }

                    return after ? ConnectorFault.DroppedAfter : ConnectorFault.DroppedBefore;
                default:
                    return null;
            }
        }
    }
}
