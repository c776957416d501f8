using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Budget.Sources;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Documents.Reports;

/// <summary>Everything that a report is compiled from, whatever its kind.</summary>
public sealed record ReportInput
{
    /// <summary>Name of the municipality.</summary>
    public required string Municipality { get; init; }

    /// <summary>The committee that gets it.</summary>
    public required Committee Committee { get; init; }

    /// <summary>Whether it is about all committees' initiatives, not the committee's own alone.</summary>
    public bool Municipal { get; init; }

    /// <summary>Sammanträde, or null: it is for no meeting.</summary>
    public DateOnly? Meeting { get; init; }

    /// <summary>Sammanträde that it was first for, whose year it is about without round and days; null: <see cref="Meeting"/>.</summary>
    public DateOnly? FirstMeeting { get; init; }

    /// <summary>The days it is about where no round says it, or null: the calendar year of the meeting.</summary>
    public Period? Days { get; init; }

    /// <summary>What it is about where the kind does not say it, as people call it, or null.</summary>
    public string? Subject { get; init; }

    /// <summary>The day it is written, municipality's date.</summary>
    public required DateOnly Written { get; init; }

    /// <summary>Diarienummer as text, or null: then the document says that it is missing.</summary>
    public string? DiaryNumber { get; init; }

    /// <summary>The handling official, who signs.</summary>
    public required Person Handling { get; init; }

    /// <summary>The round it builds on, or null: then the document says so.</summary>
    public RoundOverview? Round { get; init; }

    /// <summary>The committee's initiatives, in the register's order.</summary>
    public required IReadOnlyList<Standing> Standings { get; init; }

    /// <summary>The committee's own money in the year.</summary>
    public required GroupBudget Total { get; init; }

    /// <summary>Each committee's own money, for a report on the whole municipality.</summary>
    public IReadOnlyList<GroupBudget> Committees { get; init; } = [];

    /// <summary>Which source paid for what, or null: not known.</summary>
    public SourceFlow? Flow { get; init; }

    /// <summary>
    /// What was said of the period, by Insats-id without case: oldest first, corrected answers left out, never an empty list. Null: the
    /// report tells the latest of each initiative.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<StatusUpdate>>? Said { get; init; }

    /// <summary>Name of the funding source that it is about, or null.</summary>
    public string? Source { get; init; }

    /// <summary>The matters of a meeting, in their order.</summary>
    public IReadOnlyList<AgendaMatter> Matters { get; init; } = [];

    /// <summary>The register, for the names of people and whose part is whose.</summary>
    public required Register Register { get; init; }

    /// <summary>The file that the register comes from, or null: not known.</summary>
    public RegisterImport? RegisterImport { get; init; }

    /// <summary>Language of the document.</summary>
    public required Language Language { get; init; }

    /// <summary>Calendar year of the figures: the period's.</summary>
    public int Year => Period.Year;

    /// <summary>The days it is about.</summary>
    public Period Period => Days ?? Round?.Round.Period ?? ReportPeriods.ThisYear(FirstMeeting ?? Meeting ?? Written);

    /// <summary>Whose report it is: the committee, or the municipality.</summary>
    public string Author => Municipal ? Municipality : Committee.Name;

    /// <summary>The committee's initiatives that the round asked.</summary>
    public IReadOnlyList<PromptStatus> Asked =>
        Round is null ? [] : [.. Round.Prompts.Where(prompt => Standings.Any(standing => standing.Initiative.Id == prompt.Initiative.Id))];

    /// <summary>Those of them that have not answered.</summary>
    public IReadOnlyList<PromptStatus> Unanswered => [.. Asked.Where(prompt => prompt.Answer is null)];

    /// <summary>
    /// The update that may be told as how things are. Of a period: the last that was said of it. Otherwise, without round: the latest.
    /// With one: the latest of an initiative that answered it; of one that was not asked, only what was said within the period.
    /// </summary>
    public StatusUpdate? Current(Standing standing) => Said is not null
        ? SaidOf(standing) is [.., var last] ? last : null
        : standing.State is { Update: var update } && IsCurrent(standing, update) ? update : null;

    /// <summary>What was said of the period, oldest first; without period the update that <see cref="Current"/> tells.</summary>
    public IReadOnlyList<StatusUpdate> SaidOf(Standing standing) => Said is not null
        ? Said.GetValueOrDefault(standing.Initiative.Id) ?? []
        : Current(standing) is { } update ? [update] : [];

    /// <summary>The level before the current update, or null: it is the first, or not known.</summary>
    public SituationLevel? LevelBefore(Standing standing) => Said is not null && SaidOf(standing) is [.., var before, _]
        ? before.Answer.Level
        : standing.State is { } state && Current(standing)?.Id == state.Update.Id ? state.PreviousLevel : null;

    /// <summary>Whether there is a round and it did not ask the initiative.</summary>
    public bool IsUnasked(Standing standing) => Round is not null && PromptOf(standing) is null;

    /// <summary>Whether the round no longer waits for the initiative's answer: it is closed, or the reason why there is none is noted.</summary>
    public bool IsGivenUp(PromptStatus prompt) => prompt.Answer is null && (Round!.Round.State != RoundState.Open || prompt.Prompt.Reason is not null);

    /// <summary>The same of a standing; false when the round did not ask it.</summary>
    public bool IsGivenUp(Standing standing) => PromptOf(standing) is { } prompt && IsGivenUp(prompt);

    /// <summary>Whether the initiative, by Insats-id, is the report's own: only those are named.</summary>
    public bool IsOwn(string initiative) => Municipal || Register.FindInitiative(initiative) is { } known && known.Committee == Committee.Abbreviation;

    private bool IsCurrent(Standing standing, StatusUpdate update) =>
        Round is null
        || (PromptOf(standing) is { } prompt ? prompt.Answer is not null : Period.Contains(MunicipalClock.DayOf(update.At)));

    private PromptStatus? PromptOf(Standing standing) => Round?.Prompts.FirstOrDefault(prompt => prompt.Initiative.Id == standing.Initiative.Id);
}
