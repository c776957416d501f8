namespace TeamsAssistant.Committees;

/// <summary>How far a matter has come. The names are stored and written to the library's columns: never rename one.</summary>
public enum MatterState
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Marked ready: nothing is missing, or the secretary has said why it goes on all the same.</summary>
    Ready,

    /// <summary>In the library for the committee.</summary>
    Published,

    /// <summary>On the agenda of its meeting.</summary>
    OnAgenda,

    /// <summary>The committee has approved or noted it.</summary>
    Decided,

    /// <summary>Återremiss: waits for an answer of the owner.</summary>
    SentBack,

    /// <summary>Avslutat: nothing of it is for a committee to decide, and it has done what it was for.</summary>
    Closed,

    /// <summary>Makulerat: its number was taken and is not used, for a reason that is kept.</summary>
    Withdrawn,
}
