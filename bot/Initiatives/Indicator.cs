namespace TeamsAssistant.Initiatives;

/// <summary>An indicator of an initiative (register sheet indikatorer, all years together). Not money: values are in the indicator's own unit.</summary>
/// <param name="Id">Indikator-id.</param>
/// <param name="Name">Indikator.</param>
/// <param name="Unit">Enhet, or null.</param>
/// <param name="HigherIsBetter">Riktning: true for högre, false for lägre, null when not given.</param>
/// <param name="BaselineYear">Utgångsår, or null.</param>
/// <param name="Baseline">Utgångsvärde, or null: then every report flags it.</param>
/// <param name="Years">Targets and outcomes by year, ascending.</param>
/// <param name="KoladaId">Kolada-id, or null.</param>
public sealed record Indicator(
    string Id,
    string Name,
    string? Unit,
    bool? HigherIsBetter,
    int? BaselineYear,
    decimal? Baseline,
    IReadOnlyList<IndicatorYear> Years,
    string? KoladaId);
