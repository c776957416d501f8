using System.Globalization;

namespace TeamsAssistant.Imports.Ledger.Sie;

/// <summary>What is accepted but told; many of one kind are counted.</summary>
internal sealed class SieWarnings
{
    private const int MostRepeated = 50;
    private const int MostLabels = 100;

    private readonly List<LedgerRemark> warnings = [];
    private readonly SortedDictionary<string, int> unknown = new(StringComparer.Ordinal);
    private int repeated;

    public IReadOnlyDictionary<string, int> UnknownLabels => unknown;

    public void Repeated(long line, string voucher)
    {
        if (repeated++ < MostRepeated)
        {
            warnings.Add(new(line, "voucher.repeated", voucher));
        }
    }

    public void Once(string code, params string[] arguments)
    {
        if (!warnings.Exists(warning => warning.Code == code))
        {
            warnings.Add(new(null, code, arguments));
        }
    }

    public void Unknown(string label)
    {
        label = unknown.Count < MostLabels || unknown.ContainsKey(label) ? label : "#…";
        unknown[label] = unknown.GetValueOrDefault(label) + 1;
    }

    public IReadOnlyList<LedgerRemark> All()
    {
        var all = warnings.ToList();
        if (repeated > MostRepeated)
        {
            all.Add(new(null, "voucher.repeatedMore", (repeated - MostRepeated).ToString(CultureInfo.InvariantCulture)));
        }

        all.AddRange(unknown.Select(label =>
            new LedgerRemark(null, "label.unknown", label.Key, label.Value.ToString(CultureInfo.InvariantCulture))));
        return all;
    }
}
