using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Activities.Matters;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Shows what waits for a person.</summary>
internal sealed class TasksDesk(IOverview overviews, OpenMattersDesk matters, MunicipalClock clock)
{
    /// <summary>The caller's own tasks.</summary>
    public async Task<CardMessage> MineAsync(Caller caller, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        return overview.Register.FindPerson(caller.Id) is { } person
            ? TasksCard.Of(
                PersonalTasks.Of(overview, person, clock.Today), overview.LatestOf, language, await matters.SentBackToAsync(overview, person, cancellation))
            : NoticeCard.Of(new Refusal("person.unknown"), language);
    }

    /// <summary>Initiatives without an owner, of the committees that the caller coordinates.</summary>
    public async Task<CardMessage> UnownedAsync(Caller caller, Language language, CancellationToken cancellation)
    {
        var register = (await overviews.ReadAsync(cancellation)).Register;
        return register.FindPerson(caller.Id) switch
        {
            null => NoticeCard.Of(new Refusal("person.unknown"), language),
            var person when !person.Has(Role.Coordinator) => NoticeCard.Of(new Refusal("unowned.onlyCoordinators"), language),
            var person => UnownedCard.Of(PersonalTasks.Unowned(register, person, clock.Today), language),
        };
    }
}
