using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Imports.Register.Sheets;

/// <summary>Sheet finansiering: an initiative's budget from a source in a year.</summary>
internal sealed class FundingSheet
{
    private readonly ILookup<string, Funding> byInitiative;

    public FundingSheet(LoadedSheet sheet, InitiativeSheet initiatives, SourceSheet sources)
    {
        var seen = new FirstSeen();
        var rows = new List<(string Initiative, Funding Funding)>();
        foreach (var row in sheet.Rows)
        {
            var (initiative, year, budget) = (initiatives.Resolve(row, "Insats-id"), row.Year("År"), row.Amount("Budget"));
            var source = sources.Resolve(row, year);
            if (initiative is not null && year is not null && source is not null && seen.IsNew(row, "Källa", initiative, $"{year}", source))
            {
                rows.Add((initiative, new Funding(year.Value, source, budget ?? 0)));
            }
        }

        byInitiative = rows.ToLookup(row => row.Initiative, row => row.Funding, StringComparer.Ordinal);
    }

    public IReadOnlyList<Funding> Of(string initiative) =>
        [.. byInitiative[initiative].OrderBy(funding => funding.Year).ThenBy(funding => funding.Source, StringComparer.Ordinal)];
}
