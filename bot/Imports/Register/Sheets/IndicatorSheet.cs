using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Imports.Register.Sheets;

/// <summary>Sheet indikatorer: one row a year, or one without year for an indicator that has no figures yet.</summary>
internal sealed class IndicatorSheet
{
    private readonly ILookup<string, Indicator> byInitiative;

    public IndicatorSheet(LoadedSheet sheet, InitiativeSheet initiatives)
    {
        var seen = new FirstSeen();
        var first = new Dictionary<string, (RegisterRow Row, string Initiative, Indicator Indicator)>();
        foreach (var row in sheet.Rows)
        {
            var (id, initiative) = (row.Key("Indikator-id"), initiatives.Resolve(row, "Insats-id"));
            var indicator = Read(row, id);
            if (id is null || !seen.IsNew(row, "Indikator-id", id, row.Text("År") ?? "") || initiative is null)
            {
                continue;
            }

            var key = Fold.Of(id);
            first[key] = first.TryGetValue(key, out var earlier)
                ? (earlier.Row, earlier.Initiative, Joined(row, earlier, initiative, indicator))
                : (row, initiative, indicator);
        }

        byInitiative = first.Values.ToLookup(entry => entry.Initiative, entry => entry.Indicator, StringComparer.Ordinal);
    }

    public IReadOnlyList<Indicator> Of(string initiative) =>
        [.. byInitiative[initiative].OrderBy(indicator => indicator.Id, StringComparer.Ordinal)];

    private static Indicator Read(RegisterRow row, string? id)
    {
        var (year, target, outcome) = (row.Year("År"), row.Decimal("Målvärde"), row.Decimal("Utfall"));
        if (row.Text("År") is null && (target ?? outcome) is not null)
        {
            row.Fault("År", "indicator.withoutYear");
        }

        return new Indicator(
            id ?? "",
            row.Text("Indikator") ?? "",
            row.Text("Enhet"),
            row.Word("Riktning", RegisterWords.Directions),
            row.Year("Utgångsår"),
            row.Decimal("Utgångsvärde"),
            year is { } known ? [new IndicatorYear(known, target, outcome)] : [],
            row.Text("Kolada-id"));
    }

    /// <summary>The years of both rows. What describes the indicator itself may be left out in later rows, but not differ.</summary>
    private static Indicator Joined(
        RegisterRow row, (RegisterRow Row, string Initiative, Indicator Indicator) first, string initiative, Indicator later)
    {
        var known = first.Indicator;
        Same(row, first.Row, "Insats-id", first.Initiative, initiative);
        Same(row, first.Row, "Indikator", known.Name, later.Name);
        return known with
        {
            Unit = Same(row, first.Row, "Enhet", known.Unit, later.Unit),
            HigherIsBetter = Same(row, first.Row, "Riktning", known.HigherIsBetter, later.HigherIsBetter),
            BaselineYear = Same(row, first.Row, "Utgångsår", known.BaselineYear, later.BaselineYear),
            Baseline = Same(row, first.Row, "Utgångsvärde", known.Baseline, later.Baseline),
            KoladaId = Same(row, first.Row, "Kolada-id", known.KoladaId, later.KoladaId),
            Years = [.. known.Years.Concat(later.Years).OrderBy(year => year.Year)],
        };
    }

    private static T Same<T>(RegisterRow row, RegisterRow first, string column, T known, T later)
    {
        if (known is not null && later is not null && !known.Equals(later))
        {
            row.Fault(column, "indicator.differs", first.NumberText);
        }

        return known ?? later;
    }
}
