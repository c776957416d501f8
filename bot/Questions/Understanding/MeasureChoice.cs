using TeamsAssistant.Questions.Words;

namespace TeamsAssistant.Questions.Understanding;

/// <summary>Which amount a question asks for, when its words name one, several, or none.</summary>
internal static class MeasureChoice
{
    private static readonly IReadOnlyList<Measure> Figures = [Measure.Budget, Measure.Outcome, Measure.Remaining];
    private static readonly IReadOnlyList<Measure> Sizes = [Measure.Budget, Measure.Outcome];

    /// <summary>The amounts that may be meant; empty: none is said.</summary>
    public static IReadOnlyList<Measure> Of(Explained said, Form form)
    {
        if (said.Forms.Any(hit => hit.Means == Form.Unused))
        {
            return [Measure.Remaining];
        }

        // "Utfall mot budget" is how it stands; of a forecast it is the deviation.
        if (said.AgainstBudget)
        {
            return said.Measures.Any(hit => hit.Means is [Measure.Forecast] or [Measure.Deviation]) ? [Measure.Deviation] : [Measure.Remaining];
        }

        if (said.Measures.Count > 0)
        {
            var meant = Meant(said);

            // "Överskrider lovstödet budgeten?"
            var over = said.Forms.Any(hit => hit.Means is Form.Over or Form.Under);
            return meant is not [Measure.Budget] ? meant
                : over ? [Measure.Deviation]
                : IsBare(said, form) || said.Position ? [Measure.Remaining]
                : meant;
        }

        if (said.Position && form == Form.Amount)
        {
            return [Measure.Remaining];
        }

        if (form == Form.Largest)
        {
            return said.Forms.Any(hit => hit.Means == Form.Over) ? [Measure.Deviation]
                : said.Says("dyraste", "dyrast", "expensive", "costliest") ? [Measure.Outcome]
                : Sizes;
        }

        if (said.Forms.Any(hit => hit.Means is Form.Over or Form.Under))
        {
            return [Measure.Deviation];
        }

        return FormWords.Usual.TryGetValue(form, out var usual) ? [usual] : said.HowMuch ? Figures : [];
    }

    // "Budget Trygga unga" asks how it stands; "vad är budgeten för …" asks for one figure.
    private static bool IsBare(Explained said, Form form) =>
        form == Form.Amount && !said.HowMuch && said.Measures is [{ To: var to, From: var from }] && to - from == 1 && said.Between(from, to)[0] == "budget"
        && !said.Says("vad", "hur", "what", "how", "stor", "ars");

    // "Hur stor del av budgeten är förbrukad" asks for no source's part where none is named.
    private static IReadOnlyList<Measure> Meant(Explained said)
    {
        var hits = said.Measures.Select(hit => hit.Means).ToList();
        var whole = hits.Any(means => means is [Measure.Budget]) && hits.Any(means => means is [Measure.Outcome] or [Measure.Remaining])
            && !said.Names.Any(name => name.Means.Any(one => one.Kind == SubjectKind.Source));
        return hits.Where(means => !(whole && means is [Measure.SourceShare])).Aggregate(Both);
    }

    private static IReadOnlyList<Measure> Both(IReadOnlyList<Measure> one, IReadOnlyList<Measure> other)
    {
        if (one.Intersect(other).ToList() is { Count: > 0 } shared)
        {
            return shared;
        }

        if (one.Count != other.Count && (one.Count == 1 || other.Count == 1))
        {
            return one.Count == 1 ? one : other;
        }

        var together = MeasureWords.Together.FirstOrDefault(pair => one is [var a] && other is [var b] && ((pair.One, pair.Other) == (a, b) || (pair.One, pair.Other) == (b, a)));
        return together == default ? [.. one.Union(other)] : [together.Means];
    }
}
