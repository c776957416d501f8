using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Documents.Reports;

/// <summary>Everything that a tjänsteskrivelse for a committee's meeting is compiled from.</summary>
public sealed record OfficialReportInput
{
    /// <summary>Name of the municipality.</summary>
    public required string Municipality { get; init; }

    /// <summary>The committee that gets it.</summary>
    public required Committee Committee { get; init; }

    /// <summary>Sammanträde.</summary>
    public required DateOnly Meeting { get; init; }

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

    /// <summary>The register, for the names of people and whose part is whose.</summary>
    public required Register Register { get; init; }

    /// <summary>The file that the register comes from, or null: not known.</summary>
    public RegisterImport? RegisterImport { get; init; }

    /// <summary>Language of the document.</summary>
    public required Language Language { get; init; }

    /// <summary>Calendar year of the figures: the round's, else the meeting's.</summary>
    public int Year => Round?.Round.Period.Year ?? Meeting.Year;

    /// <summary>The days it is about: the round's period, else the meeting's year.</summary>
    public Period Period => Round?.Round.Period ?? new Period(new DateOnly(Year, 1, 1), new DateOnly(Year, 12, 31));

    /// <summary>The committee's initiatives that the round asked.</summary>
    public IReadOnlyList<PromptStatus> Asked =>
        Round is null ? [] : [.. Round.Prompts.Where(prompt => Standings.Any(standing => standing.Initiative.Id == prompt.Initiative.Id))];

    /// <summary>Those of them that have not answered.</summary>
    public IReadOnlyList<PromptStatus> Unanswered => [.. Asked.Where(prompt => prompt.Answer is null)];

    /// <summary>
    /// The update that may be told as how things are. Without round: the latest. With one: the latest of an initiative that answered it;
    /// of one that was not asked, only what was said within the period.
    /// </summary>
    public StatusUpdate? Current(Standing standing) => standing.State is { Update: var update } && IsCurrent(standing, update) ? update : null;

    /// <summary>Whether there is a round and it did not ask the initiative.</summary>
    public bool IsUnasked(Standing standing) => Round is not null && PromptOf(standing) is null;

    /// <summary>Whether the round no longer waits for the initiative's answer: it is closed, or the reason why there is none is noted.</summary>
    public bool IsGivenUp(PromptStatus prompt) => prompt.Answer is null && (Round!.Round.State != RoundState.Open || prompt.Prompt.Reason is not null);

    /// <summary>The same of a standing; false when the round did not ask it.</summary>
    public bool IsGivenUp(Standing standing) => PromptOf(standing) is { } prompt && IsGivenUp(prompt);

    /// <summary>Whether the initiative, by Insats-id, is this committee's own: only those are named.</summary>
    public bool IsOwn(string initiative) => Register.FindInitiative(initiative) is { } known && known.Committee == Committee.Abbreviation;

    private bool IsCurrent(Standing standing, StatusUpdate update) =>
        Round is null
        || (PromptOf(standing) is { } prompt ? prompt.Answer is not null : Period.Contains(MunicipalClock.DayOf(update.At)));

    private PromptStatus? PromptOf(Standing standing) => Round?.Prompts.FirstOrDefault(prompt => prompt.Initiative.Id == standing.Initiative.Id);
}
