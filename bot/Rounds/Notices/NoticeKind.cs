namespace TeamsAssistant.Rounds.Notices;

/// <summary>What a person is told in her personal chat.</summary>
public enum NoticeKind
{
    /// <summary>A round has started that asks her: one message, whatever the number of initiatives.</summary>
    Asked,

    /// <summary>A round still waits for her answers: one digest.</summary>
    Reminder,

    /// <summary>What was not answered in time, to the owners' manager or the coordinator.</summary>
    Escalation,

    /// <summary>An initiative is at level 5, to the committee's chair and the coordinator.</summary>
    Critical,

    /// <summary>Initiatives without an owner, daily to the coordinator.</summary>
    WithoutOwner,

    /// <summary>Something was left or handed over to her.</summary>
    HandedOver,

    /// <summary>A round of the yearly wheel would ask more people than is done without asking, to the coordinator.</summary>
    StartQuestion,

    /// <summary>What is open at her committees, weekly to the secretary.</summary>
    OpenMatters,

    /// <summary>The agenda of a meeting that is near, to the chair. The mark is the committee and the day.</summary>
    MeetingAhead,

    /// <summary>A matter was sent back and waits for her answer: at once, then weekly. The mark is the matter with the paragraph.</summary>
    SentBack,

    /// <summary>What a matter was sent back with is answered, to the committee's secretaries. The mark is the matter with the paragraph.</summary>
    SentBackAnswered,

    /// <summary>What became of what she asked of the library for a matter, or that people have deleted its document there. The mark tells which.</summary>
    MatterInLibrary,

    /// <summary>A ledger file of the watched folder was read: imported, refused or stopped, to the coordinators.</summary>
    LedgerRead,
}
