namespace TeamsAssistant.Budget.Sources;

/// <summary>An initiative while its costs of a year are paid.</summary>
internal sealed class Payer(string id, IReadOnlyList<long> costs)
{
    private long uncovered;
    private long credit;

    public string Id { get; } = id;

    /// <summary>The sources it may use, in the order of use.</summary>
    public List<SourceRight> Rights { get; } = [];

    /// <summary>What is not yet covered of the month's cost.</summary>
    public long Need { get; set; }

    public long CostOf(int month) => costs[month - 1];

    /// <summary>A negative month: first what is uncovered, then from the last source to the first, at most what was drawn this year; the rest is kept for later months.</summary>
    public void GiveBack(DateOnly month, List<InitiativeDraw> draws, List<Uncovered> uncovereds)
    {
        var left = checked(-CostOf(month.Month));
        if (Math.Min(left, uncovered) is > 0 and var taken)
        {
            uncovered -= taken;
            left -= taken;
            uncovereds.Add(new(Id, month, -taken));
        }

        foreach (var right in Enumerable.Reverse(Rights))
        {
            if (Math.Min(left, right.Drawn) is > 0 and var given)
            {
                right.GiveBack(given);
                left -= given;
                draws.Add(new(Id, right.Source.Name, month, -given));
            }
        }

        credit = checked(credit + left);
    }

    /// <summary>The month's cost, less what an earlier negative month left over.</summary>
    public void Ask(int month)
    {
        var cost = Math.Max(0, CostOf(month));
        var reduced = Math.Min(cost, credit);
        credit -= reduced;
        Need = cost - reduced;
    }

    /// <summary>What no source covered.</summary>
    public void Leave(DateOnly month, List<Uncovered> uncovereds)
    {
        if (Need > 0)
        {
            uncovered = checked(uncovered + Need);
            uncovereds.Add(new(Id, month, Need));
        }
    }

    public InitiativeYearFlow Close(int year) =>
        new(Id, year, [.. Rights.Select(right => new SourceUse(right.Source.Name, right.Drawn))], uncovered, credit);
}
