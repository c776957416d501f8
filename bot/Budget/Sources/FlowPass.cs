using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Budget.Sources;

/// <summary>Pays year after year, and writes down what happened.</summary>
internal sealed class FlowPass
{
    private const int MonthsOfYear = 12;

    private readonly List<InitiativeDraw> draws = [];
    private readonly List<Uncovered> uncovered = [];
    private readonly List<InitiativeYearFlow> initiatives = [];
    private readonly List<LapsedCredit> lapsed = [];

    public List<SourceYearStatement> Years { get; } = [];

    /// <summary>Pays the year's costs.</summary>
    /// <param name="year">Calendar year.</param>
    /// <param name="sources">What can be used, in the order of use.</param>
    /// <param name="costs">Initiatives with costs, by Insats-id.</param>
    public void Pay(int year, IReadOnlyList<OpenSource> sources, IReadOnlyList<(Initiative Initiative, long[] Months)> costs)
    {
        IReadOnlyList<Payer> payers = [.. costs.Select(cost => PayerOf(cost.Initiative, cost.Months, year, sources))];
        for (var number = 1; number <= MonthsOfYear; number++)
        {
            var month = new DateOnly(year, number, 1);
            foreach (var payer in payers.Where(payer => payer.CostOf(number) < 0))
            {
                payer.GiveBack(month, draws, uncovered);
            }

            foreach (var payer in payers)
            {
                payer.Ask(number);
            }

            foreach (var source in sources)
            {
                source.Pay(month, draws);
            }

            foreach (var payer in payers)
            {
                payer.Leave(month, uncovered);
            }
        }

        foreach (var flow in payers.Select(payer => payer.Close(year)))
        {
            initiatives.Add(flow);
            if (flow.Lapsed > 0)
            {
                lapsed.Add(new(flow.Initiative, year, flow.Lapsed));
            }
        }
    }

    public SourceFlow ToFlow() => new() { Years = Years, Initiatives = initiatives, Draws = draws, Uncovered = uncovered, Lapsed = lapsed };

    private static Payer PayerOf(Initiative initiative, long[] months, int year, IReadOnlyList<OpenSource> sources)
    {
        // A row of its own for that source and year: a child does not inherit, and a budget of 0 is a row too.
        var usable = initiative.Funding.Where(row => row.Year == year).Select(row => row.Source).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var payer = new Payer(initiative.Id, months);
        foreach (var source in sources.Where(source => usable.Contains(source.Name)))
        {
            var right = new SourceRight(payer, source);
            payer.Rights.Add(right);
            source.Rights.Add(right);
        }

        return payer;
    }
}
