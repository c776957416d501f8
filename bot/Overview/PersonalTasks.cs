using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;

namespace TeamsAssistant.Overview;

/// <summary>What waits for a person: pure.</summary>
public sealed record PersonalTasks
{
    /// <summary>The day they hold for.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Unanswered questions: those past their last day first, then by last day.</summary>
    public IReadOnlyList<OpenQuestion> Questions { get; init; } = [];

    /// <summary>Initiatives that she owns and no open round asks about.</summary>
    public IReadOnlyList<Initiative> Owned { get; init; } = [];

    /// <summary>Initiatives that she answers for today in somebody's place, between rounds.</summary>
    public IReadOnlyList<Initiative> StandingIn { get; init; } = [];

    /// <summary>For a coordinator: initiatives without an owner.</summary>
    public IReadOnlyList<Initiative> WithoutOwner { get; init; } = [];

    /// <summary>For a coordinator: open rounds whose last day is over.</summary>
    public IReadOnlyList<Round> ToClose { get; init; } = [];

    /// <summary>Whether nothing waits.</summary>
    public bool None => Questions.Count + Owned.Count + StandingIn.Count + WithoutOwner.Count + ToClose.Count == 0;

    /// <summary>The tasks of a person of the register.</summary>
    public static PersonalTasks Of(MunicipalityOverview overview, Person person, DateOnly today)
    {
        var questions = QuestionsTo(overview, person.Id);
        var ongoing = overview.Register.Initiatives.Where(initiative => Ongoing(initiative, today)).ToList();
        var asked = overview.OpenRounds.SelectMany(round => overview.Of(round).Missing).Select(prompt => prompt.Initiative.Id).ToHashSet();
        return new PersonalTasks
        {
            Today = today,
            Questions = [.. questions.OrderBy(one => one.Round.LastAnswer).ThenBy(one => one.Round.StartedAt)],
            Owned = [.. ongoing.Where(initiative => initiative.Owner == person.Id && !asked.Contains(initiative.Id))],
            StandingIn =
            [
                .. ongoing.Where(initiative => initiative.Owner != person.Id && !asked.Contains(initiative.Id)
                    && overview.Roster.AskedFor(initiative) == person.Id),
            ],
            WithoutOwner = Unowned(overview.Register, person, today),
            ToClose =
            [
                .. overview.OpenRounds.Where(round => round.LastAnswer < today && overview.Register.Committees
                    .Any(committee => (round.Committee ?? committee.Abbreviation) == committee.Abbreviation && person.Has(Role.Coordinator, committee.Abbreviation))),
            ],
        };
    }

    /// <summary>The unanswered questions that are the person's today, in the order of the rounds.</summary>
    public static IReadOnlyList<OpenQuestion> QuestionsTo(MunicipalityOverview overview, string person) =>
    [
        .. from round in overview.OpenRounds
           from prompt in overview.Of(round).Missing
           where overview.Roster.AskedFor(prompt.Initiative, prompt.Prompt) == person
           select new OpenQuestion(round, prompt, BondOf(person, prompt)),
    ];

    /// <summary>Initiatives that go on without an owner, of the committees that the person coordinates.</summary>
    public static IReadOnlyList<Initiative> Unowned(Register register, Person person, DateOnly today) =>
        [.. register.Initiatives.Where(initiative => initiative.Owner is null && Ongoing(initiative, today) && person.Has(Role.Coordinator, initiative.Committee))];

    private static QuestionBond BondOf(string person, PromptStatus prompt) =>
        prompt.Prompt.LeftTo == person ? QuestionBond.LeftTo : prompt.Initiative.Owner == person ? QuestionBond.Owner : QuestionBond.StandIn;

    private static bool Ongoing(Initiative initiative, DateOnly today) => !initiative.MissingInRegister && !(initiative.End < today) && !(initiative.Start > today);
}
