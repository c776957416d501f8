using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Activities.Commands;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities.Matters;

/// <summary>Lists what is open, and what was sent back to a person.</summary>
internal sealed class OpenMattersDesk(IOverview overviews, IMatters matters, MunicipalClock clock)
{
    /// <summary>"ärenden [KS]": the open matters of the committees that the caller follows.</summary>
    public async Task<CardMessage> ShowAsync(Caller caller, string words, Language language, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (overview.Register.FindPerson(caller.Id) is not { } person)
        {
            return NoticeCard.Of(new Refusal("person.unknown"), language);
        }

        var mine = overview.Register.Committees.Where(committee => MatterReader.Following(person, committee)).ToList();
        var named = MeetingInCommand.Read(words, clock.Today).Committee;
        if (named.Length > 0)
        {
            if (overview.Register.FindCommittee(named) is not { } committee)
            {
                return NoticeCard.Of(MatterViews.Unknown(overview, named), language);
            }

            if (!mine.Contains(committee))
            {
                return NoticeCard.Of(new Refusal("matter.notYours", null, committee.Name), language);
            }

            mine = [committee];
        }

        if (mine.Count == 0)
        {
            return NoticeCard.Of(new Refusal("matters.notYours"), language);
        }

        var open = await Task.WhenAll(mine.Select(async committee => (committee.Name, await LeftAsync(committee.Abbreviation, cancellation))));
        return OpenMattersCard.Of(open, clock.Today, null, language);
    }

    private async Task<IReadOnlyList<Matter>> LeftAsync(string committee, CancellationToken cancellation) =>
        [.. (await matters.OpenAsync(committee, cancellation)).Where(matter => !MatterRules.IsOver(matter, clock.Today))];

    /// <summary>What was sent back and waits for the person: read of the committees whose initiatives she answers for, and of her own.</summary>
    public async Task<IReadOnlyList<Matter>> SentBackToAsync(MunicipalityOverview overview, Person person, CancellationToken cancellation)
    {
        var committees = overview.Register.Initiatives
            .Where(initiative => overview.Roster.MayAnswer(person.Id, initiative))
            .Select(initiative => initiative.Committee)
            .Concat(overview.Register.Committees.Where(one => MatterReader.Handling(person, one)).Select(one => one.Abbreviation))
            .Distinct();
        var open = await Task.WhenAll(committees.Select(committee => matters.OpenAsync(committee, cancellation)));
        return [.. open.SelectMany(some => some).Where(matter => SentBackDuty.Waits(matter) && SentBackDuty.HolderOf(matter, overview.Register, overview.Roster) == person.Id)];
    }
}
