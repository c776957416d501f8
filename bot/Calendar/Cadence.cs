namespace TeamsAssistant.Calendar;

/// <summary>How often a round comes back (register column Takt: vecka, månad, tertial, halvår, år, enstaka).</summary>
public enum Cadence
{
    /// <summary>vecka</summary>
    Week,

    /// <summary>månad</summary>
    Month,

    /// <summary>tertial: four months</summary>
    Tertial,

    /// <summary>halvår</summary>
    HalfYear,

    /// <summary>år</summary>
    Year,

    /// <summary>enstaka: asked once</summary>
    Once,
}
