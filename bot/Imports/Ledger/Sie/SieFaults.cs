namespace TeamsAssistant.Imports.Ledger.Sie;

/// <summary>The faults found so far. After 100 the rest would be the same one again: reading stops.</summary>
internal sealed class SieFaults
{
    public const int Most = 100;

    private readonly List<LedgerRemark> faults = [];

    public IReadOnlyList<LedgerRemark> All => faults;

    public bool Any => faults.Count > 0;

    /// <summary>Nothing further in the file can change the answer.</summary>
    public bool Stop { get; private set; }

    public void Add(long? line, string code, params string[] arguments)
    {
        if (faults.Count == Most)
        {
            faults.Add(new(null, "more"));
            Stop = true;
        }

        if (!Stop)
        {
            faults.Add(new(line, code, arguments));
        }
    }

    /// <summary>A fault after which the rest would only be noise.</summary>
    public void AddLast(long? line, string code, params string[] arguments)
    {
        Add(line, code, arguments);
        Stop = true;
    }
}
