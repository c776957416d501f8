using TeamsAssistant.Committees;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>The kind of report that "skapa rapport delår KS 2026-12-08" names.</summary>
/// <param name="Kind">The kind, or null: none was named.</param>
/// <param name="Rest">The words without it.</param>
internal sealed record KindInCommand(MatterKind? Kind, string Rest)
{
    // Folded beginnings of words, the most telling first.
    private static readonly (string Beginning, MatterKind Kind)[] Words =
    [
        ("foredragningslista", MatterKind.Agenda), ("verksamhetsrapport", MatterKind.ActivityReport), ("veckorapport", MatterKind.ActivityReport),
        ("activity", MatterKind.ActivityReport), ("weekly", MatterKind.ActivityReport),
        ("tertial", MatterKind.TertialReport), ("delar", MatterKind.HalfYearReport), ("halvar", MatterKind.HalfYearReport), ("half", MatterKind.HalfYearReport),
        ("kommunens", MatterKind.MunicipalAnnualReport), ("municipal", MatterKind.MunicipalAnnualReport),
        ("arsredovisning", MatterKind.AnnualReport), ("arsrapport", MatterKind.AnnualReport), ("annual", MatterKind.AnnualReport),
        ("statsbidrag", MatterKind.GrantReport), ("bidrag", MatterKind.GrantReport), ("aterrapport", MatterKind.GrantReport), ("grant", MatterKind.GrantReport),
        ("lofte", MatterKind.PromisesReport), ("loften", MatterKind.PromisesReport), ("medborgarlofte", MatterKind.PromisesReport), ("promise", MatterKind.PromisesReport),
        ("rekommendation", MatterKind.RecommendationsReport), ("revision", MatterKind.RecommendationsReport), ("recommendation", MatterKind.RecommendationsReport),
        ("tjansteskrivelse", MatterKind.OfficialReport), ("official", MatterKind.OfficialReport),
    ];

    private static readonly string[] Around = ["rapport", "rapporten", "report", "arsredovisning", "annual", "year", "om", "av", "of", "the"];

    /// <summary>Reads it.</summary>
    public static KindInCommand Read(string argument)
    {
        var spoken = new SpokenText(argument);
        foreach (var (beginning, kind) in Words)
        {
            for (var at = 0; at < spoken.Count; at++)
            {
                if (spoken.Folded[at].StartsWith(beginning, StringComparison.Ordinal))
                {
                    var end = at + 1;
                    while (end < spoken.Count && Around.Contains(spoken.Folded[end]))
                    {
                        end++;
                    }

                    return new KindInCommand(kind, spoken.Without(at, end));
                }
            }
        }

        return new KindInCommand(null, argument);
    }
}
