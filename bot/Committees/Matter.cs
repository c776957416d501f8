using TeamsAssistant.Calendar;

namespace TeamsAssistant.Committees;

/// <summary>Ärende: what a committee gets on its table, from the first draft to the paragraph of the minutes.</summary>
public sealed record Matter
{
    /// <summary>Key, as <see cref="MatterId"/> makes it.</summary>
    public required string Id { get; init; }

    /// <summary>Abbreviation of the committee.</summary>
    public required string Committee { get; init; }

    /// <summary>What it is.</summary>
    public required MatterKind Kind { get; init; }

    /// <summary>What it is about where the kind does not say it (a funding source, a choice of initiatives), or null.</summary>
    public string? Subject { get; init; }

    /// <summary>The days that it was registered to be about; null: its round's or its meeting's year (of matters of earlier days the kind's usual ones).</summary>
    public Period? Period { get; init; }

    /// <summary>Insats-id of what it was registered to be about, programmes with their parts; empty: all that the kind takes.</summary>
    public IReadOnlyList<string> Chosen { get; init; } = [];

    /// <summary>Sammanträde that it is for.</summary>
    public required DateOnly Meeting { get; init; }

    /// <summary>Title of its document; null until one was made.</summary>
    public string? Title { get; init; }

    /// <summary>Diarienummer, or null: a matter of days before numbers were given.</summary>
    public string? DiaryNumber { get; init; }

    /// <summary>Entra object id of the handling official.</summary>
    public required string HandlingOfficial { get; init; }

    /// <summary>When it was registered, UTC.</summary>
    public required DateTimeOffset Registered { get; init; }

    /// <summary>How far it has come.</summary>
    public MatterState State { get; init; }

    /// <summary>The round it builds on, or null.</summary>
    public string? Round { get; init; }

    /// <summary>Insats-id of what it is about.</summary>
    public IReadOnlyList<string> Initiatives { get; init; } = [];

    /// <summary>Its document, or null: none was made yet.</summary>
    public MatterDocument? Document { get; init; }

    /// <summary>What the document lacks that keeps it from being marked ready.</summary>
    public IReadOnlyList<FailedGate> Gates { get; init; } = [];

    /// <summary>Why it goes on all the same, as the document prints it; or null.</summary>
    public GateOverride? Override { get; init; }

    /// <summary>The latest publication, or null.</summary>
    public Publication? Published { get; init; }

    /// <summary>What the committee has decided, oldest first.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    /// <summary>Why it was withdrawn, or null.</summary>
    public string? Withdrawn { get; init; }

    /// <summary>The latest decision, or null.</summary>
    public Decision? Latest => Decisions.Count == 0 ? null : Decisions[^1];

    /// <summary>Whether something is left to do about it.</summary>
    public bool IsOpen => State is not (MatterState.Decided or MatterState.Closed or MatterState.Withdrawn);

    /// <summary>Whether something is missing that nobody has given a reason for.</summary>
    public bool IsHeld => Gates.Count > 0 && Override is null;

    /// <summary>Whether the document has changed since it was published.</summary>
    public bool HasUnpublished => Published is not null && Document is { } document && document.Sha256 != Published.Sha256;
}
