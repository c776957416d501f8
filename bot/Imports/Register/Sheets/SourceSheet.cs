using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Imports.Register.Sheets;

/// <summary>Sheet källor: a source in one year.</summary>
internal sealed class SourceSheet
{
    private readonly bool isRead;
    private readonly ILookup<string, FundingSource> byName;

    public SourceSheet(LoadedSheet sheet)
    {
        isRead = sheet.IsRead;
        var seen = new FirstSeen();
        var sources = new List<FundingSource>();
        foreach (var row in sheet.Rows)
        {
            var (name, order, year, allotted) = (row.Key("Källa"), row.Ordinal("Ordning"), row.Year("År"), row.Amount("Tilldelat"));
            var carriesOver = row.Word("Överförs", RegisterWords.YesOrNo) ?? false;
            var repaid = row.Word("Återbetalas", RegisterWords.YesOrNo) ?? false;
            if (name is not null && year is not null && seen.IsNew(row, "Källa", name, $"{year}"))
            {
                sources.Add(new FundingSource(name, order ?? 0, year.Value, allotted ?? 0, carriesOver, repaid));
            }
        }

        // One spelling of a name, the first, so that years and funding meet.
        byName = sources.ToLookup(source => Fold.Of(source.Name));
        Sources =
        [
            .. sources
                .Select(source => source with { Name = byName[Fold.Of(source.Name)].First().Name })
                .OrderBy(source => source.Name, StringComparer.Ordinal)
                .ThenBy(source => source.Year),
        ];
    }

    public IReadOnlyList<FundingSource> Sources { get; }

    /// <summary>The source's name if it has money in the year: a row of its own, or an earlier one that carries over; else a fault.</summary>
    public string? Resolve(RegisterRow row, int? year)
    {
        if (row.Key("Källa") is not { } name)
        {
            return null;
        }

        var rows = byName[Fold.Of(name)];
        if (!rows.Any())
        {
            if (isRead)
            {
                row.Fault("Källa", "reference.source");
            }

            return null;
        }

        if (isRead && year is not null && !rows.Any(source => source.Year == year || (source.Year < year && source.CarriesOver)))
        {
            row.Fault("Källa", "reference.sourceYear", $"{year}");
        }

        return rows.First().Name;
    }
}
