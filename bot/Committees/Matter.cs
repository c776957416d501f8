using System.Globalization;
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

    /// <summary>Its document as it was made last, a draft until it is published; null: none was made yet.</summary>
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

    /// <summary>What was asked of the library for it and nobody has been told the end of, or null.</summary>
    public PendingWork? Pending { get; init; }

    /// <summary>The latest decision, or null.</summary>
    public Decision? Latest => Decisions.Count == 0 ? null : Decisions[^1];

    /// <summary>Whether something is left to do about it.</summary>
    public bool IsOpen => State is not (MatterState.Decided or MatterState.Closed or MatterState.Withdrawn);

    /// <summary>Whether something is missing that nobody has given a reason for.</summary>
    public bool IsHeld => Gates.Count > 0 && Override is null;

    /// <summary>What the library's columns are to say of the document that is published, as far as it changes with the matter.</summary>
    public string Columns => ColumnsOf(State);

    /// <summary>The same of the document that was made last.</summary>
    public string DraftColumns => ColumnsOf(DraftState);

    /// <summary>How far the document has come that was made last: a next version begins anew, whatever the matter is.</summary>
    public MatterState DraftState => Published is null ? State
        : !HasUnpublished ? MatterState.Published
        : State == MatterState.Ready ? MatterState.Ready
        : MatterState.Draft;

    /// <summary>Whether the library's columns do not say so yet of the document that was made last.</summary>
    public bool IsDraftBehind => Lies(Document) && Document!.ItemId != Published?.Document?.ItemId && Document.Columns != DraftColumns;

    /// <summary>Whether the library's columns do not say so yet of the document that is published.</summary>
    public bool IsPublishedBehind => Lies(Published?.Document) && Published!.Document!.Columns != Columns;

    /// <summary>Whether the library's columns do not say so yet.</summary>
    public bool IsBehind => IsDraftBehind || IsPublishedBehind;

    /// <summary>Whether something is left to do between it and the library.</summary>
    public bool IsUnfinished => Pending is not null || IsBehind;

    /// <summary>Whether the document has changed since it was published.</summary>
    public bool HasUnpublished => Published is not null && Document is { } document && document.Sha256 != Published.Sha256;

    /// <summary>The document as its secretary has it: the published one until a next version is made.</summary>
    public MatterDocument? Current => Published?.Document is { } published && !HasUnpublished ? published : Document;

    /// <summary>Whether people have deleted the document that it needs: the published one, or the draft that is to be.</summary>
    public bool LacksDocument => Published is { Document.Gone: true } || (Document is { Gone: true } && (Published is null || HasUnpublished));

    private string ColumnsOf(MatterState state) => string.Create(CultureInfo.InvariantCulture, $"{state} {Meeting:yyyy-MM-dd} {DiaryNumber}");

    private static bool Lies(MatterDocument? document) => document is { ItemId: not null, Tag: not null, Gone: false };
}
