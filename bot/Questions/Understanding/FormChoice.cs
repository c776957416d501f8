using TeamsAssistant.Questions.Words;

namespace TeamsAssistant.Questions.Understanding;

/// <summary>Which shape of answer a question asks for.</summary>
internal static class FormChoice
{
    /// <summary>The shapes that may be meant; none: it asks for a list that there is none of.</summary>
    /// <param name="said">The words.</param>
    /// <param name="leaf">What it is about has no parts.</param>
    /// <param name="follows">It follows on something: what it is about was said before.</param>
    public static IReadOnlyList<Form> Of(Explained said, bool leaf, bool follows)
    {
        var forms = said.Forms.Select(hit => hit.Means).Distinct().ToList();
        if (forms.Contains(Form.Why))
        {
            return [Form.Why];
        }

        // "Vilken nämnd kostar mest": all of them side by side say it.
        if (said.Group is { } group && (forms.Any(form => form is Form.Largest or Form.Over or Form.Under) || said.Measures.Count > 0))
        {
            return [group];
        }

        // "Över eller under budget?" asks of both.
        if (forms.Contains(Form.Over) && forms.Contains(Form.Under))
        {
            return said.Which ? [Form.Over, Form.Under] : [Form.Amount];
        }

        var side = forms.FirstOrDefault(form => form is Form.Over or Form.Under) is var told and not Form.Amount ? told : SideOf(said);
        if (forms.Contains(Form.Largest) && !leaf)
        {
            return [side == Form.Amount ? Form.Largest : side];
        }

        // "Vilka går över?" is a list; "hur mycket går Lovstöd över?" an amount.
        var asksWhich = said.Which || said.Programmes || (said.Names.Count == 0 && !follows);
        if (forms.Any(form => form is Form.Over or Form.Under))
        {
            return asksWhich && !said.HowMuch && !leaf ? [side] : [Form.Amount];
        }

        if (forms.Contains(Form.Unused))
        {
            return said.HowMuch ? [Form.Amount] : [Form.Unused];
        }

        var breakdowns = forms.Where(form => form.IsBreakdown()).ToList();
        return breakdowns.Count > 0 ? breakdowns
            : forms.Contains(Form.Comparison) ? [Form.Comparison]
            : forms.Count > 0 ? forms
            : said.WantsList && !said.HowMuch ? ListOf(said, leaf, side)
            : [Form.Amount];
    }

    // "Vilka har pengar kvar?", "vilka avviker?", but not "vem har betalat lovstödet".
    private static IReadOnlyList<Form> ListOf(Explained said, bool leaf, Form side) =>
        leaf ? (said.Says([.. SmallWords.Who]) ? [] : [Form.Amount])
        : side != Form.Amount ? [side]
        : said.Measures.Any(hit => hit.Means is [Measure.Deviation]) ? [Form.Over, Form.Under]
        : [Form.Largest];

    private static Form SideOf(Explained said) =>
        said.Says([.. MeasureWords.Surplus]) ? Form.Under : said.Says([.. MeasureWords.Deficit]) ? Form.Over : Form.Amount;
}
