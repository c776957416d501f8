namespace TeamsAssistant.Imports.Ledger.Sie;

/// <summary>
/// The file's dimensions and which of them holds object codes (rules.md, The ledger): the setting; else a top-level one named Objekt or
/// Objektskod; else the lowest-numbered top-level one whose name contains "objekt"; a sub-dimension only if no top-level one fits.
/// </summary>
internal sealed class SieDimensions
{
    private readonly int? setting;
    private readonly SortedDictionary<int, SieDimension> declared = [];
    private bool settled;

    public SieDimensions(int? setting)
    {
        this.setting = setting;
        Choose();
    }

    /// <summary>The dimension of object codes, or null while none fits.</summary>
    public int? Chosen { get; private set; }

    /// <summary>The chosen one and those above it, outermost first: a voucher gives a sub-object's code in parts (8.23).</summary>
    public IReadOnlyList<int> Chain { get; private set; } = [];

    /// <summary>The file declares the chosen dimension or names it in some object list.</summary>
    public bool Seen { get; private set; }

    public IEnumerable<SieDimension> All => declared.Values;

    /// <summary>False when sums have begun and the declaration would change what they are sums of.</summary>
    public bool Declare(SieDimension dimension)
    {
        declared[dimension.Number] = dimension;
        var before = (Chosen, Chain);
        Choose();
        return !settled || (Chosen == before.Chosen && Chain.SequenceEqual(before.Chain));
    }

    /// <summary>The first sum begins: the choice stands.</summary>
    public void Settle() => settled = true;

    public void Meet() => Seen = true;

    private void Choose()
    {
        Chosen = setting ?? Pick(declared.Values.Where(one => one.Super is null)) ?? Pick(declared.Values.Where(one => one.Super is not null));
        Seen |= Chosen is { } chosen && declared.ContainsKey(chosen);

        var chain = new List<int>();
        for (var next = Chosen; next is { } number && !chain.Contains(number); next = declared.GetValueOrDefault(number)?.Super)
        {
            chain.Insert(0, number);
        }

        Chain = chain;
    }

    private static int? Pick(IEnumerable<SieDimension> dimensions)
    {
        var ordered = dimensions.ToList();
        return (ordered.Find(one => IsName(one, "objekt") || IsName(one, "objektskod"))
            ?? ordered.Find(one => one.RawName.Contains("objekt", StringComparison.OrdinalIgnoreCase)))?.Number;
    }

    private static bool IsName(SieDimension dimension, string name) =>
        dimension.RawName.Trim().Equals(name, StringComparison.OrdinalIgnoreCase);
}
