namespace TeamsAssistant.Teams.Cards.Answers;

/// <summary>A part of a whole in whole percent, half away from zero; what is not nothing is never 0 %, and what is not all never 100 %.</summary>
internal static class PartOfWhole
{
    private const int Whole = 100;

    /// <summary>The percent in words, or null where the one is no part of the other.</summary>
    public static string? Of(long part, long whole, Wording words)
    {
        if (whole <= 0 || part < 0)
        {
            return null;
        }

        var percent = (((Int128)part * Whole * 2) + whole) / ((Int128)whole * 2);
        return percent > int.MaxValue ? null
            : percent == 0 && part > 0 ? words["percent.under", words.Percent(1)]
            : percent == Whole && part < whole ? words["percent.over", words.Percent(Whole - 1)]
            : words.Percent((int)percent);
    }
}
