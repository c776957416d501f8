using TeamsAssistant.Committees;

namespace TeamsAssistant.Documents.Templates;

/// <summary>
/// Which sections the documents of a kind have, by their tags: what a template without a place for the rest must have controls for. The
/// reason why a matter goes on all the same is not among them: it follows the last section.
/// </summary>
internal static class TemplateSections
{
    private const string Summary = "sammanfattning";
    private const string Areas = "genomfört per område";
    private const string Year = "årets verksamhet";
    private const string Deviations = "avvikelser och åtgärder";
    private const string Events = "väsentliga händelser och avvikelser";
    private const string Trend = "lägets utveckling";
    private const string Goals = "måluppfyllelse";
    private const string Economy = "ekonomi";
    private const string Lessons = "lärdomar";
    private const string Gaps = "uppgifter som saknas";

    private static readonly Dictionary<MatterKind, IReadOnlyList<string>> Known = new()
    {
        [MatterKind.OfficialReport] = ["förslag till beslut", "ärendet", "beredning", "föredragning", Economy, "beslutsunderlag"],
        [MatterKind.Agenda] = ["ärenden", "tidigare beslut i ärendena", Gaps],
        [MatterKind.ActivityReport] = [Summary, "läge och resurser", "rapport per område", Deviations, Gaps],
        [MatterKind.TertialReport] = [Summary, "lägesbild", Goals, Areas, Deviations, Economy, Lessons, Gaps],
        [MatterKind.HalfYearReport] = [Summary, "händelser av väsentlig betydelse", Areas, Trend, Goals, Economy, "förväntad utveckling", Lessons, Gaps],
        [MatterKind.AnnualReport] = [Summary, Year, Events, Trend, Goals, Economy, Lessons, Gaps],
        [MatterKind.MunicipalAnnualReport] = [Summary, "nämndernas ekonomi", "program", Year, Events, Trend, Goals, Economy, Lessons, Gaps],
        [MatterKind.GrantReport] = ["medlen", "finansierade aktiviteter", "självskattning", Gaps],
        [MatterKind.PromisesReport] = [Summary, "medborgarlöften", "aktiviteter i överenskommelsen", Deviations, Gaps],
        [MatterKind.RecommendationsReport] = [Summary, "rekommendationer och svar", Deviations, Gaps],
    };

    /// <summary>The tags, in the documents' order.</summary>
    public static IReadOnlyList<string> Of(MatterKind kind) => Known[kind];
}
