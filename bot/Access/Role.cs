namespace TeamsAssistant.Access;

/// <summary>What a person does in follow-up (register column Roll). A person may hold several, each for one committee or for all.</summary>
public enum Role
{
    /// <summary>Tjänsteperson: answers for initiatives.</summary>
    Official,

    /// <summary>Samordnare: starts rounds, imports, sees everything of the committees she coordinates.</summary>
    Coordinator,

    /// <summary>Nämndsekreterare: makes agenda items.</summary>
    Secretary,

    /// <summary>Ordförande: asks.</summary>
    Chair,

    /// <summary>Läsare: reads, for example an auditor.</summary>
    Reader,
}
