namespace TeamsAssistant.Updates;

/// <summary>Lägesnivå 1–5: the five-step scale of the situation reports (domain.md, Salem).</summary>
public enum SituationLevel
{
    /// <summary>1 normalt</summary>
    Normal = 1,

    /// <summary>2 förhöjt</summary>
    Elevated = 2,

    /// <summary>3 ansträngt: from here deviation and measure are required.</summary>
    Strained = 3,

    /// <summary>4 allvarligt</summary>
    Serious = 4,

    /// <summary>5 kritiskt</summary>
    Critical = 5,
}
