namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>
/// How a chart's series look: every colour has a contrast of 4.5:1 or more on white, and each series has also a pattern, a marker and a
/// dash of its own, so that nobody has to tell colours apart.
/// </summary>
/// <param name="Colour">Six hexadecimal digits.</param>
/// <param name="Pattern">Fill pattern of its columns on white, or null: solid.</param>
/// <param name="Marker">Marker of its points.</param>
/// <param name="Dash">Dash of its line.</param>
internal sealed record SeriesLook(string Colour, string? Pattern, string Marker, string Dash)
{
    private static readonly SeriesLook[] All =
    [
        new("1F3551", null, "circle", "solid"),
        new("9A4A06", "wdUpDiag", "square", "dash"),
        new("0F6B64", "wdDnDiag", "triangle", "sysDash"),
        new("6B2FA0", "lgGrid", "diamond", "dashDot"),
        new("9F1239", "ltHorz", "x", "lgDash"),
        new("4A5260", "pct50", "star", "lgDashDot"),
    ];

    /// <summary>The look of the series at the place, counted from 0; the seventh looks like the first.</summary>
    public static SeriesLook Of(int series) => All[series % All.Length];
}
