using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Initiatives.Finding;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Activities.Commands;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Answers questions about an initiative: finds what is meant, sees whether the person may know, and shows the card.</summary>
internal sealed class InitiativeDesk(IOverview overviews, BudgetStatements statements, MunicipalClock clock)
{
    private const int MostNear = 3;

    /// <summary>The status card of the initiative that a question names, or a question back.</summary>
    public Task<CardMessage> AskStatusAsync(Caller caller, string question, Language language, CancellationToken cancellation) =>
        FindAsync(
            caller,
            question,
            language,
            (found, _) => new StatusShow(found.Id, language),
            (overview, found, _) => StatusAsync(overview, found, caller, language, cancellation),
            cancellation);

    /// <summary>The status card of the initiative with the id, as a button asks for it.</summary>
    public Task<CardMessage> StatusAsync(Caller caller, string id, Language language, CancellationToken cancellation) =>
        OpenAsync(caller, id, language, (overview, found) => StatusAsync(overview, found, caller, language, cancellation), cancellation);

    /// <summary>
    /// Finds the initiative that a question names, in the whole register, and sees whether the person may know of it. What may mean several
    /// things becomes a choice among those that she sees; what she does not see is never named beyond her own words.
    /// </summary>
    public async Task<CardMessage> FindAsync(
        Caller caller,
        string question,
        Language language,
        Func<Initiative, int, CardPayload> ask,
        Func<MunicipalityOverview, Initiative, NameInQuestion, Task<CardMessage>> show,
        CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (overview.Register.FindPerson(caller.Id) is not { } person)
        {
            return NoticeCard.Of(new Refusal("person.unknown"), language);
        }

        var asked = NameInQuestion.Read(question, overview.Register.Initiatives, clock.Today);
        if (asked.Words.Length == 0)
        {
            return NoticeCard.Of(new Refusal("initiative.which"), language);
        }

        var said = CardText.Literal(asked.Words);
        var visible = overview.VisibleTo(person);
        var seen = asked.Match.Initiatives.Where(visible.Contains).ToList();
        var elsewhere = asked.Match.Initiatives.Except(seen).ToList();
        return (seen, elsewhere) switch
        {
            ([var one], []) => await show(overview, one, asked),
            ([], []) => NotFound(visible),
            ([], _) => Elsewhere(elsewhere, said, overview.Register, language),
            _ => ChoiceCard.Of(
                said, Choices(seen), language, note: elsewhere.Count > 0 ? TeamsTexts.Source[language, "choice.elsewhere", said] : null),
        };

        List<Choice> Choices(IEnumerable<Initiative> initiatives) => [.. initiatives.Select(one => new Choice(one.Name, ask(one, asked.Year)))];

        CardMessage NotFound(IReadOnlyList<Initiative> among) =>
            InitiativeFinder.Near(asked.Words, among, MostNear) is { Count: > 0 } near
                ? ChoiceCard.Of(said, Choices(near), language, TeamsTexts.Source[language, "choice.near", said])
                : NoticeCard.Of(new Refusal("initiative.notFound", null, said), language);
    }

    /// <summary>Shows something of the initiative with the id, if the person may know of it.</summary>
    public async Task<CardMessage> OpenAsync(
        Caller caller,
        string id,
        Language language,
        Func<MunicipalityOverview, Initiative, Task<CardMessage>> show,
        CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (overview.Register.FindPerson(caller.Id) is not { } person)
        {
            return NoticeCard.Of(new Refusal("person.unknown"), language);
        }

        if (overview.Register.FindInitiative(id) is not { } known)
        {
            return NoticeCard.Of(new Refusal("answer.unknownInitiative"), language);
        }

        return overview.VisibleTo(person).Contains(known)
            ? await show(overview, known)
            : Elsewhere([known], id, overview.Register, language);
    }

    private async Task<CardMessage> StatusAsync(
        MunicipalityOverview overview, Initiative initiative, Caller caller, Language language, CancellationToken cancellation)
    {
        var year = clock.Today.Year;
        var latest = overview.LatestOf(initiative);
        return StatusCard.Of(
            new StatusView
            {
                Initiative = initiative,
                Year = year,
                Committee = overview.Register.FindCommittee(initiative.Committee)?.Name,
                Owner = NameOf(overview.Register, initiative.Owner),
                Latest = latest,
                AnsweredBy = NameOf(overview.Register, latest?.Update.By),
                Budget = await statements.ReadAsync(overview, initiative, year, cancellation),
                MayAnswer = overview.MayAnswer(caller.Id, initiative),
            },
            language);
    }

    // Refused with whom to ask (rules.md, Who may ask about what); several of other committees: the whole name is needed for that.
    private static CardMessage Elsewhere(List<Initiative> unseen, string words, Register register, Language language)
    {
        if (unseen.Count > 1)
        {
            return NoticeCard.Of(new Refusal("initiative.elsewhere", null, words), language);
        }

        var committee = register.FindCommittee(unseen[0].Committee)?.Name ?? unseen[0].Committee;
        return Visibility.WhomToAsk(unseen[0], register) is { } knows
            ? NoticeCard.Of(new Refusal("initiative.otherCommittee", null, words, committee, knows.Name), language)
            : NoticeCard.Of(new Refusal("initiative.otherCommitteeOnly", null, words, committee), language);
    }

    private static string? NameOf(Register register, string? id) => id is null ? null : register.FindPerson(id)?.Name;
}
