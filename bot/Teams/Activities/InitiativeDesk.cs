using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Initiatives.Finding;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Answers questions about an initiative: finds what is meant, sees whether the person may know, shows the card.</summary>
internal sealed class InitiativeDesk(IOverview overviews, BudgetStatements statements, MunicipalClock clock)
{
    /// <summary>The budget card of the initiative that the words mean, or a question back.</summary>
    public Task<CardMessage> BudgetAsync(Caller caller, string words, int year, Language language, CancellationToken cancellation) =>
        FindAsync(
            caller,
            words,
            language,
            found => new BudgetShow(found.Id, year, language),
            (overview, found) => BudgetAsync(overview, found, year, language, cancellation),
            cancellation);

    /// <summary>The status card of the initiative that the words mean, or a question back.</summary>
    public Task<CardMessage> StatusAsync(Caller caller, string words, Language language, CancellationToken cancellation) =>
        FindAsync(
            caller,
            words,
            language,
            found => new StatusShow(found.Id, language),
            (overview, found) => StatusAsync(overview, found, caller, language, cancellation),
            cancellation);

    /// <summary>Finds the initiative that the words mean among those that the person sees; several become a choice of buttons.</summary>
    public async Task<CardMessage> FindAsync(
        Caller caller,
        string words,
        Language language,
        Func<Initiative, CardPayload> ask,
        Func<MunicipalityOverview, Initiative, Task<CardMessage>> show,
        CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        var person = overview.Register.FindPerson(caller.Id);
        if (person is null)
        {
            return NoticeCard.Of(new Refusal("person.unknown"), language);
        }

        var found = InitiativeFinder.Find(words, Visibility.For(person, overview.Register));
        return found.Count switch
        {
            1 => await show(overview, found[0]),
            0 => NotSeen(overview.Register, words, language),
            _ => ChoiceCard.Of(words, [.. found.Select(initiative => new Choice(initiative.Name, ask(initiative)))], language),
        };
    }

    private async Task<CardMessage> BudgetAsync(
        MunicipalityOverview overview, Initiative initiative, int year, Language language, CancellationToken cancellation)
    {
        var statement = await statements.ReadAsync(overview, initiative, year, cancellation);
        var latest = overview.LatestOf(initiative);
        var forecastBy = latest?.ForecastFor(year)?.UpdateId == latest?.Update.Id ? NameOf(overview.Register, latest?.Update.By) : null;
        return BudgetCard.Of(statement, latest, forecastBy, language);
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
                MayAnswer = initiative.MayBeAnsweredBy(caller.Id),
            },
            language);
    }

    // Another committee's initiative is refused with whom to ask; several of them, or none, are nothing that can be shown.
    private static CardMessage NotSeen(Register register, string words, Language language)
    {
        var elsewhere = InitiativeFinder.Find(words, register.Initiatives);
        return elsewhere.Count == 1 && Visibility.WhomToAsk(elsewhere[0], register) is { } knows
            ? NoticeCard.Of(new Refusal("initiative.otherCommittee", null, elsewhere[0].Name, knows.Name), language)
            : NoticeCard.Of(new Refusal("initiative.notFound", null, words), language);
    }

    private static string? NameOf(Register register, string? id) => id is null ? null : register.FindPerson(id)?.Name;
}
