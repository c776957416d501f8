using TeamsAssistant.Access;
using TeamsAssistant.Documents;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities;

/// <summary>Makes agenda items, for those who may.</summary>
internal sealed class AgendaDesk(IOverview overviews, AgendaItemDocument documents)
{
    /// <summary>The committee's secretary makes its agenda items.</summary>
    public static bool MayCreate(Person person, string committee) => person.Has(Role.Secretary, committee);

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

        var made = await documents.CreateAsync(person, known, meeting, language, cancellation);
        return made is { Item: { } item, File: { } file }
            ? AgendaItemCard.Of(item, known.Name, file.Link, [.. made.Gaps.Select(gap => Say(gap, language))], language)
            : NoticeCard.Of(made.Refusal ?? new Refusal("agenda.notSecretary", null, known.Name), language);
    }

    private static string Say(ReportGap gap, Language language) =>
        TeamsTexts.Source[language, $"agenda.gap.{gap.Kind}", gap.Name, gap.Detail ?? ""];
}
