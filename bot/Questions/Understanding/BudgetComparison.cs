using TeamsAssistant.Questions.Words;

namespace TeamsAssistant.Questions.Understanding;

/// <summary>
/// "Utfall mot budget", "jämfört med budgeten", "jämför utfall och budget": the commonest words of municipal finance ask how something stands
/// against its budget, and compare no two budgets.
/// </summary>
/// <param name="Forms">The shapes without that comparison.</param>
/// <param name="Measures">The amounts without that budget.</param>
internal sealed record BudgetComparison(IReadOnlyList<Hit<Form>> Forms, IReadOnlyList<Hit<IReadOnlyList<Measure>>> Measures)
{
    private static readonly string[] Owned = ["sin", "sina", "sitt", "dess", "its", "their", "the", "arets"];

    /// <summary>What is left when the comparison with the budget is taken out, or null: there is none.</summary>
    public static BudgetComparison? Of(QuestionText text, IReadOnlyList<Hit<Form>> forms, IReadOnlyList<Hit<IReadOnlyList<Measure>>> measures)
    {
        var budgets = measures.Where(hit => hit.Means is [Measure.Budget]).ToList();
        var compared = forms.Where(hit => hit.Means == Form.Comparison).ToList();
        if (budgets.Count == 0 || compared.Count == 0)
        {
            return null;
        }

        foreach (var budget in budgets)
        {
            var at = budget.From;
            while (at > 0 && Owned.Contains(text[at - 1]))
            {
                at--;
            }

            if (compared.FirstOrDefault(hit => hit.To == at && FormWords.Prepositions.Contains(text[hit.To - 1])) is { To: > 0 } before)
            {
                return new([.. forms.Where(hit => hit != before)], [.. measures.Where(hit => hit.From != budget.From)]);
            }
        }

        return measures.Any(hit => hit.Means is [Measure.Outcome] or [Measure.Forecast])
            ? new([.. forms.Except(compared)], [.. measures.Where(hit => hit.Means is not [Measure.Budget])])
            : null;
    }
}
