using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Documents;

/// <summary>A year of answers of the demo municipality's officials, up to an instant: rounds and between, some deviating, some silent. Counts what is read.</summary>
internal sealed class DemoAnswers : IUpdates
{
    private static readonly (DateOnly Day, string? Round)[] Occasions =
    [
        (new DateOnly(2026, 5, 8), "T1-2026"),
        (new DateOnly(2026, 7, 2), null),
        (new DateOnly(2026, 9, 7), "T2-2026"),
        (new DateOnly(2026, 11, 18), "KS-DEC-2026"),
        (new DateOnly(2027, 1, 11), "T3-2026"),
    ];

    private static readonly string[] Done =
    [
        "Planeringen är klar och samverkan med skola, polis och föreningar har startat. De första aktiviteterna hölls i april.",
        "Sommarens aktiviteter är bemannade. Fler ungdomar än väntat har anmält sig.",
        "Två av tre planerade aktiviteter är genomförda. Den tredje är bokad till november.",
        "Arbetet följer planen. Samverkan sker varje vecka, och områdena prioriteras efter den gemensamma lägesbilden.",
        "Årets aktiviteter är genomförda. Erfarenheterna tas med till nästa års plan.",
    ];

    private readonly Dictionary<string, List<StatusUpdate>> all = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, LatestState> latest = new(StringComparer.OrdinalIgnoreCase);
    private int read;

    public DemoAnswers(Register register, DateTimeOffset until)
    {
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
                    Give(initiative, owner, index, occasion, at, round);
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

    private void Give(Initiative initiative, string owner, int index, int occasion, DateTimeOffset at, string? round)
    {
        var level = (SituationLevel)(1 + ((index + (occasion * (index % 3))) % 4));
        var deviates = level >= SituationLevel.Strained;
        var update = new NewUpdate
        {
            Form = $"{initiative.Id}-{occasion}",
            Round = round,
            ForecastYear = 2026,
            Answer = new Answer
            {
                Level = level,
                Progress = Math.Min(100, 15 + (occasion * 20) + (index % 7)),
                Done = Done[occasion],
                Deviation = deviates ? "Rekryteringen drog ut på tiden, och starten flyttades två månader." : null,
                Measure = deviates ? "Tjänsterna är tillsatta från den 1 oktober. Det som ställdes in tas igen under hösten." : null,
                Decider = deviates ? "Förvaltningschefen" : null,
                Lesson = (index + occasion) % 6 == 1 ? "Bjud in bostadsbolaget redan vid planeringen; då finns lokalerna när aktiviteterna börjar." : null,
                Forecast = occasion == 2 && initiative.Id is "TU" or "TB-1" ? 3_450_000_00 + (index * 1_000_00) : null,
                ForecastWhy = occasion == 2 && initiative.Id == "TB-1" ? "Fler kvällar än planerat sedan skolstarten." : null,
                Indicators = occasion == 3 && initiative.Indicators is [var indicator, ..] && index % 2 == 0 ? [new IndicatorValue(indicator.Id, 2026, 64m)] : [],
            },
        };
        var state = NextState.Of(initiative.Id, latest.GetValueOrDefault(initiative.Id), update, new Change(owner, at, Door.Teams, "answer"));
        latest[initiative.Id] = state;
        (all.TryGetValue(initiative.Id, out var said) ? said : all[initiative.Id] = []).Add(state.Update);
    }
}
