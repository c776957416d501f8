namespace TeamsAssistant.Initiatives;

/// <summary>What an initiative is (register column Typ).</summary>
public enum InitiativeKind
{
    /// <summary>Insats</summary>
    Initiative,

    /// <summary>Program: has children, and money that is not yet given to a child.</summary>
    Programme,

    /// <summary>Åtagande</summary>
    Commitment,

    /// <summary>Medborgarlöfte</summary>
    CitizenPromise,

    /// <summary>Aktivitet in a cooperation agreement.</summary>
    AgreementActivity,

    /// <summary>Revisionsrekommendation</summary>
    AuditRecommendation,
}
