namespace TeamsAssistant.Municipality;

/// <summary>Settings <c>Municipality__…</c>: the one municipality that this deployment serves.</summary>
public sealed class MunicipalityOptions
{
    /// <summary>The municipality's name as documents print it, for example <c>Exempelkommun</c>. Must be set.</summary>
    public string Name { get; set; } = "";

    /// <summary>The municipality's web site, an https address: the Teams app names it as its developer's. Needed for the app package only.</summary>
    public Uri? Website { get; set; }

    /// <summary>Organisation number, ten digits with or without hyphen. When set, a ledger with another <c>#ORGNR</c> is refused.</summary>
    public string? OrganisationNumber { get; set; }

    /// <summary>The number of the SIE dimension that holds object codes. When not set, it is found by its name.</summary>
    public int? ObjectDimension { get; set; }
}
