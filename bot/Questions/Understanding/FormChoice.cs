namespace TeamsAssistant.Questions.Understanding;

/// <summary>Which shape of answer a question asks for.</summary>
internal static class FormChoice
{
    /// <summary>The shapes that may be meant, at least one.</summary>
    /// <param name="said">The words.</param>
    /// <param name="leaf">What it is about has no parts.</param>
    public static IReadOnlyList<Form> Of(Explained said, bool leaf)
    {
        var forms = said.Forms.Select(hit => hit.Means).Distinct().ToList();
        if (forms.Contains(Form.Why))
        {
            return [Form.Why];
        }

        if (forms.Contains(Form.Largest) && !leaf)
        {
            return [Form.Largest];
        }

        // "Vilka går över?" is a list; "hur mycket går Lovstöd över?" an amount.
        var asksWhich = said.Which || said.Programmes || said.Names.Count == 0;
        if (forms.FirstOrDefault(form => form is Form.Over or Form.Under) is var list and not Form.Amount)
        {
            return asksWhich && !said.HowMuch && !leaf ? [list] : [Form.Amount];
        }

        if (forms.Contains(Form.Unused))
        {
            return said.HowMuch ? [Form.Amount] : [Form.Unused];
        }

        var breakdowns = forms.Where(form => form.IsBreakdown()).ToList();
        return breakdowns.Count > 0 ? breakdowns
            : forms.Contains(Form.Comparison) ? [Form.Comparison]
            : forms.Count > 0 ? forms
            : [Form.Amount];
    }
}
