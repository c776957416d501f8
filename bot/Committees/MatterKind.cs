namespace TeamsAssistant.Committees;

/// <summary>What a matter is, and so what its document is. The names are stored and written to the library's columns: never rename one.</summary>
public enum MatterKind
{
    /// <summary>Tjänsteskrivelse on a round, or on a choice of initiatives.</summary>
    OfficialReport,

    /// <summary>Föredragningslista: the agenda list of a meeting.</summary>
    Agenda,

    /// <summary>Verksamhetsrapport of a week, for a forum.</summary>
    ActivityReport,

    /// <summary>Tertialrapport.</summary>
    TertialReport,

    /// <summary>Delårsrapport, January to June or August.</summary>
    HalfYearReport,

    /// <summary>The committee's section of the årsredovisning.</summary>
    AnnualReport,

    /// <summary>The municipality's section of the årsredovisning.</summary>
    MunicipalAnnualReport,

    /// <summary>Återrapportering of a funding source.</summary>
    GrantReport,

    /// <summary>Follow-up of medborgarlöften and of the agreement's activities.</summary>
    PromisesReport,

    /// <summary>Follow-up of the auditors' recommendations.</summary>
    RecommendationsReport,
}
