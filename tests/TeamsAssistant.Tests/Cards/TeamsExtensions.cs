using System.Text.Json.Nodes;
using TeamsAssistant.Tests.Schemas;

namespace TeamsAssistant.Tests.Cards;

/// <summary>What Teams knows and the card schema does not.</summary>
internal static class TeamsExtensions
{
    private static readonly string[] Charts =
    [
        "Chart.Donut", "Chart.Pie", "Chart.Line", "Chart.Gauge", "Chart.VerticalBar", "Chart.VerticalBar.Grouped",
        "Chart.HorizontalBar", "Chart.HorizontalBar.Stacked",
    ];

    public static IEnumerable<SchemaFault> Faults(JsonObject card)
    {
        foreach (var chart in CardTree.Objects(card).Where(IsChart))
        {
            if (!Charts.Contains(CardTree.Type(chart)))
                yield return new SchemaFault(chart.GetPath(), $"{CardTree.Type(chart)} is no chart of Teams");
            if (chart["fallback"] is not JsonObject)
                yield return new SchemaFault(chart.GetPath(), "a chart needs a fallback that says the same, for other clients and for screen readers");
        }
    }

    /// <summary>Takes them out, so that the rest can be held to the schema; a chart gives way to its fallback.</summary>
    public static void Remove(JsonObject card)
    {
        card.Remove("msteams");
        foreach (var element in CardTree.Objects(card).ToList())
        {
            element.Remove("targetWidth");
            if (CardTree.Type(element) == "Input.ChoiceSet" && element.Remove("choices.data"))
                AllowFiltered(element);
            if (IsChart(element))
                GiveWay(element);
        }
    }

    private static bool IsChart(JsonObject element) => CardTree.Type(element)?.StartsWith("Chart.", StringComparison.Ordinal) == true;

    // A list that is searched by typing belongs to the people picker.
    private static void AllowFiltered(JsonObject choices)
    {
        if (CardTree.Text(choices, "style") == "filtered")
            choices.Remove("style");
    }

    private static void GiveWay(JsonObject chart)
    {
        if (chart["fallback"] is not JsonObject fallback)
        {
            if (chart.Parent is JsonArray list)
                list.Remove(chart);
            return;
        }

        chart.Remove("fallback");
        chart.ReplaceWith(fallback);
    }
}
