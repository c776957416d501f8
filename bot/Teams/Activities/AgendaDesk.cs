using TeamsAssistant.Access;
using TeamsAssistant.Documents;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Makes agenda items, for those who may.</summary>
internal sealed class AgendaDesk(IOverview overviews, AgendaItemDocument documents)
{
    /// <summary>Secretaries and coordinators of the committee may make its agenda items.</summary>
    public static bool MayCreate(Person person, string committee) =>
        person.Has(Role.Secretary, committee) || person.Has(Role.Coordinator, committee);

    /// <summary>The tjänsteskrivelse for the committee's meeting, in the library.</summary>
    public async Task<CardMessage> CreateAsync(
        Caller caller, string committee, DateOnly meeting, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (overview.Register.FindPerson(caller.Id) is not { } person)
        {
            return NoticeCard.Of(new Refusal("person.unknown"), language);
        }

        if (overview.Register.FindCommittee(committee) is not { } known)
        {
            var all = string.Join(", ", overview.Register.Committees.Select(one => one.Abbreviation));
            return NoticeCard.Of(new Refusal("committee.unknown", null, committee, all), language);
        }

        if (!MayCreate(person, known.Abbreviation))
        {
            return NoticeCard.Of(new Refusal("agenda.notSecretary", null, known.Name), language);
        }

        var made = await documents.CreateAsync(person, known, meeting, language, cancellation);
        return AgendaItemCard.Of(made.Item, known.Name, made.File.Link, made.Missing, language);
    }
}
