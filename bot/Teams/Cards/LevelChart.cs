using AdaptiveCards;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Calendar;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Cards;

/// <summary>Levels over time as Teams' own line chart; a client without charts shows the same as bars of text.</summary>
internal sealed class LevelChart : AdaptiveElement
{
    private const string Bars = "▂▃▅▆█";

    /// <inheritdoc/>
    public override string Type { get; set; } = "Chart.Line";

    /// <summary>The chart.</summary>
    /// <param name="updates">Oldest first, at least two.</param>
    /// <param name="words">The reader's language.</param>
    public static LevelChart Of(IReadOnlyList<StatusUpdate> updates, Wording words)
    {
        var chart = new LevelChart { Fallback = new AdaptiveFallbackElement(Pieces.Line(string.Concat(updates.Select(update => Bars[(int)update.Answer.Level - 1])))) };
        chart.AdditionalProperties["title"] = words["history.chart"];
        chart.AdditionalProperties["yAxisTitle"] = words["status.level"];
        chart.AdditionalProperties["data"] = new JArray(new JObject
        {
            ["legend"] = words["status.level"],
            ["values"] = new JArray(updates.Select(update => new JObject
            {
                ["x"] = Wording.Iso(MunicipalClock.DayOf(update.At)),
                ["y"] = (int)update.Answer.Level,
            })),
        });
        return chart;
    }
}
