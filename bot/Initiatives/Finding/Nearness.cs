namespace TeamsAssistant.Initiatives.Finding;

/// <summary>How what a person wrote fits a name.</summary>
public enum Nearness
{
    /// <summary>It fits none.</summary>
    None,

    /// <summary>It is the id, the name or an alias, but for case, å/ä/ö, signs and Swedish endings.</summary>
    Whole,

    /// <summary>It is some of the name's words, or how they begin.</summary>
    Part,

    /// <summary>It is the name but for small slips.</summary>
    Slip,
}
