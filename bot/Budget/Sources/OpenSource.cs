namespace TeamsAssistant.Budget.Sources;

/// <summary>A source while a year's months are paid from it.</summary>
internal sealed class OpenSource(string name, int order, long available)
{
    public string Name { get; } = name;

    public int Order { get; } = order;

    /// <summary>The right to use it, of each initiative with costs, by Insats-id.</summary>
    public List<SourceRight> Rights { get; } = [];

    public long Left { get; set; } = available;

    /// <summary>Pays, of what the rights' holders still need, as much as is left.</summary>
    public void Pay(DateOnly month, List<InitiativeDraw> draws)
    {
        var asking = Rights.Where(right => right.Payer.Need > 0).ToList();
        var total = Int128.Zero;
        foreach (var right in asking)
        {
            total += right.Payer.Need;
        }

        if (Left == 0 || total == 0)
        {
            return;
        }

        var needs = asking.ConvertAll(right => right.Payer.Need);
        IReadOnlyList<long> shares = total <= Left ? needs : ProRata.Shares(Left, needs, total);
        for (var i = 0; i < asking.Count; i++)
        {
            if (shares[i] > 0)
            {
                asking[i].Draw(shares[i]);
                draws.Add(new(asking[i].Payer.Id, Name, month, shares[i]));
            }
        }
    }
}
