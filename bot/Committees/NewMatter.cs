using TeamsAssistant.Calendar;

namespace TeamsAssistant.Committees;

/// <summary>A matter to be registered.</summary>
/// <param name="Committee">Abbreviation of the committee.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Meeting">Sammanträde that it is for.</param>
/// <param name="Subject">What it is about where the kind does not say it, or null.</param>
/// <param name="HandlingOfficial">Entra object id.</param>
/// <param name="Prefix">Beginning of its diary number.</param>
/// <param name="Year">Year of its diary number: the one it is registered in.</param>
public sealed record NewMatter(string Committee, MatterKind Kind, DateOnly Meeting, string? Subject, string HandlingOfficial, string Prefix, int Year)
{
    /// <summary>The days that it is about, or null: any.</summary>
    public Period? Period { get; init; }

    /// <summary>Insats-id of what it is about; empty: all that the kind takes.</summary>
    public IReadOnlyList<string> Chosen { get; init; } = [];

    /// <summary>How its diary number is written.</summary>
    public DiaryFormat Format { get; init; } = DiaryFormat.Usual;

    /// <summary>Id of the round that it builds on, or null: the one that feeds its meeting.</summary>
    public string? Round { get; init; }

    /// <summary>What it is registered for, or null.</summary>
    public PendingWork? Pending { get; init; }

    /// <summary>Its key, unless another matter has that.</summary>
    public string Id => IdAt(1);

    /// <summary>The key at the place: what cannot have the first, because a matter with it was withdrawn or is for another meeting by now, has the next.</summary>
    public string IdAt(int place) => MatterId.Of(Committee, Meeting, Kind, Subject, place);

    /// <summary>Whether the matter is the one wished: not withdrawn, and for that meeting, of that subject, choice and period.</summary>
    public bool Is(Matter matter) =>
        matter.State != MatterState.Withdrawn
        && matter.Meeting == Meeting
        && string.Equals(matter.Subject, Subject, StringComparison.OrdinalIgnoreCase)
        && (Period is null || matter.Period == Period)
        && matter.Chosen.ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(Chosen);
}
