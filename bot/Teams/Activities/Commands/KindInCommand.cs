using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Initiatives.Finding;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>The kind of report that "skapa rapport delår KS 2026-12-08" names.</summary>
/// <param name="Kind">The kind, or null: none was named.</param>
/// <param name="Rest">The words without it.</param>
internal sealed record KindInCommand(MatterKind? Kind, string Rest)
{
    private static readonly string[] Around = ["rapport", "rapporten", "report", "arsredovisning", "annual", "year", "om", "av", "of", "the"];

    /// <summary>Reads it.</summary>
    public static KindInCommand Read(string argument)
    {
        var spoken = new SpokenText(argument);
        foreach (var (beginning, kind) in ReportKinds.All.SelectMany(kind => kind.Words, (kind, beginning) => (beginning, kind.Matter)))
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
