namespace TeamsAssistant.Budget.Sources;

/// <summary>An initiative's right to use a source in a year, and what it has drawn.</summary>
internal sealed class SourceRight(Payer payer, OpenSource source)
{
    public Payer Payer { get; } = payer;

    public OpenSource Source { get; } = source;

    public long Drawn { get; private set; }

    public void Draw(long amount)
    {
        Drawn = checked(Drawn + amount);
        Payer.Need -= amount;
        Source.Left -= amount;
    }

    public void GiveBack(long amount)
    {
        Drawn -= amount;
        Source.Left = checked(Source.Left + amount);
    }
}
