using System.Collections.Concurrent;
using TeamsAssistant.Tests.StandIns.Graph;

namespace TeamsAssistant.Benchmarks;

/// <summary>Fails requests to Graph by chance.</summary>
internal sealed class FaultChance(int seed)
{
    private readonly Random random = new(seed);
    private readonly Lock gate = new();
    private readonly ConcurrentDictionary<int, bool> failed = [];

    public int Failed => failed.Count;

    public bool IsFailed(int request) => failed.ContainsKey(request);

    public GraphFault? Judge(GraphRequest request)
    {
        var fault = FaultOf(request);
        if (fault is not null)
        {
            failed[request.Number] = true;
        }

        return fault;
    }

    private GraphFault? FaultOf(GraphRequest request)
    {
        lock (gate)
        {
            var drawn = random.NextDouble();
            return drawn switch
            {
                < 0.10 => GraphFault.Throttled(random.Next(1, 31)),
                < 0.15 => GraphFault.Busy(random.Next(2) == 0 ? 5 : null),
                < 0.40 when request.IsPart => random.Next(2) == 0 ? GraphFault.Broken : GraphFault.LostAnswer,
                < 0.50 when request.IsPart => GraphFault.Expired,
                < 0.17 => GraphFault.LostAnswer,
                _ => null,
            };
        }
    }
}
