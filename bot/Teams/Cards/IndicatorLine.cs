using System.Globalization;
using AdaptiveCards;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Cards;

/// <summary>A value that was given for an indicator: Nöjd Region-Index 2026 45,2 %.</summary>
internal static class IndicatorLine
{
    /// <summary>Most lines of one card.</summary>
    public const int Most = 4;

    public static AdaptiveRichTextBlock Of(Initiative initiative, IndicatorValue given, Wording words)
    {
        var known = initiative.Indicators.FirstOrDefault(one => string.Equals(one.Id, given.Indicator, StringComparison.OrdinalIgnoreCase));
        return Pieces.Fact(
            words["receipt.indicator", CardText.Literal(known?.Name ?? given.Indicator), given.Year.ToString(CultureInfo.InvariantCulture)],
            $"{words.Number(given.Value)} {known?.Unit}".Trim());
    }
}
