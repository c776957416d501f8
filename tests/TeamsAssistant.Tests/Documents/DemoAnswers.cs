using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Documents;

/// <summary>A year of answers of the demo municipality's officials, up to an instant: rounds and between, some deviating, some silent. Counts what is read.</summary>
internal sealed class DemoAnswers : IUpdates
{
    /// <summary>Each committee with a meeting in December has a round of its own.</summary>
    private const string AutumnRound = "DEC-2026";

    private static readonly (DateOnly Day, string? Round)[] Occasions =
    [
        (new DateOnly(2026, 5, 8), "T1-2026"),
        (new DateOnly(2026, 7, 2), null),
        (new DateOnly(2026, 9, 7), "T2-2026"),
        (new DateOnly(2026, 11, 16), AutumnRound),
        (new DateOnly(2027, 1, 11), "T3-2026"),
    ];

    // Most stand well, one in twelve does not.
    private static readonly int[] Levels = [2, 1, 3, 2, 1, 2, 4, 1, 2, 3, 1, 2];

    private readonly Dictionary<string, List<StatusUpdate>> all = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, LatestState> latest = new(StringComparer.OrdinalIgnoreCase);
    private int read;

    public DemoAnswers(Register register, DateTimeOffset until)
    {
        var newest = Occasions.Select((occasion, index) => (occasion, index)).LastOrDefault(one => one.occasion.Round is not null && MunicipalClock.At(one.occasion.Day, default) <= until).index;
        foreach (var (initiative, index) in register.Initiatives.Select((initiative, index) => (initiative, index)))
        {
            // Who has no owner has nobody to answer; every ninth stays silent.
            if (initiative.Owner is not { } owner || index % 9 == 4 || initiative.End < new DateOnly(2026, 1, 1))
            {
                continue;
            }

            for (var occasion = 0; occasion < Occasions.Length; occasion++)
            {
                var (day, round) = Occasions[occasion];
                var at = MunicipalClock.At(day.AddDays(index % 5), new TimeOnly(10, index % 60));
                if (at <= until && (round is not null || index % 3 == 0))
                {
                    Give(initiative, owner, index, occasion, occasion == newest, at, round is AutumnRound ? AutumnRoundOf(initiative.Committee) : round);
                }
            }
        }
    }

    public IReadOnlyDictionary<string, LatestState> Latest => latest;

    /// <summary>How many ranges were read.</summary>
    public int Read => read;

    public Task<IReadOnlyList<StatusUpdate>> ReadAsync(string initiative, Period days, CancellationToken cancellation)
    {
        Interlocked.Increment(ref read);
        return Task.FromResult<IReadOnlyList<StatusUpdate>>([.. all[initiative].Where(update => days.Contains(MunicipalClock.DayOf(update.At))).Reverse()]);
    }

    public Task<(StatusUpdate Update, SituationLevel? PreviousLevel)> ReadAsync(string initiative, string update, CancellationToken cancellation) =>
        throw new NotSupportedException("A report reads ranges.");

    public Task<StoredUpdate?> StoreAsync(StateAsRead before, NewUpdate update, Change change, CancellationToken cancellation) =>
        throw new NotSupportedException("A report stores no answer.");

    public Task<bool> MendAsync(StateAsRead listed, CancellationToken cancellation) => throw new NotSupportedException("A report mends nothing.");

    private static string? AutumnRoundOf(string committee) => committee is "KS" or "KFN" or "SN" ? $"{committee}-{AutumnRound}" : null;

    private void Give(Initiative initiative, string owner, int index, int occasion, bool isLatest, DateTimeOffset at, string? round)
    {
        var level = (SituationLevel)Math.Clamp(Levels[index % Levels.Length] + (index % 5 == 0 && occasion >= 2 ? 1 : 0) - (index % 7 == 2 && occasion >= 2 ? 1 : 0), 1, 5);
        var deviates = level >= SituationLevel.Strained;
        var (deviation, measure, decider) = DemoWords.Deviation(index * 3);
        var update = new NewUpdate
        {
            Form = $"{initiative.Id}-{occasion}",
            Round = round,
            ForecastYear = 2026,
            Answer = new Answer
            {
                Level = level,
                Progress = Math.Min(100, 15 + (occasion * 20) + (index % 7)),
                Done = DemoWords.Done(initiative.Id, occasion, index, isLatest),
                Deviation = deviates ? deviation : null,
                Measure = deviates ? measure : null,
                Decider = deviates ? decider : null,
                Lesson = (index + occasion) % 6 == 1 ? DemoWords.Lesson(index + occasion) : null,
                Forecast = occasion == 2 && initiative.Id is "TU" or "TB-1" ? 3_450_000_00 + (index * 1_000_00) : null,
                ForecastWhy = occasion == 2 && initiative.Id == "TB-1" ? "Fler kvällar än planerat sedan skolstarten." : null,
                Indicators = occasion == 3 && initiative.Indicators is [var indicator, ..] && index % 2 == 0 ? [new IndicatorValue(indicator.Id, 2026, DemoWords.Outcome(indicator.Id))] : [],
            },
        };
        var state = NextState.Of(initiative.Id, latest.GetValueOrDefault(initiative.Id), update, new Change(owner, at, Door.Teams, "answer"));
        latest[initiative.Id] = state;
        (all.TryGetValue(initiative.Id, out var said) ? said : all[initiative.Id] = []).Add(state.Update);
    }
}
