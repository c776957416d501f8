using TeamsAssistant.Access;
using TeamsAssistant.Committees;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Teams.Sending;
using TeamsAssistant.Texts;
using Kind = TeamsAssistant.Rounds.Notices.NoticeKind;

namespace TeamsAssistant.Teams.Cards.Notices;

/// <summary>What each notice says: of the overview alone where that is enough, else of the committee's matters as they are now.</summary>
internal sealed class NoticeDrawing(IMatters matters) : INoticeCards
{
    /// <inheritdoc/>
    public async ValueTask<CardMessage?> DrawAsync(Notice notice, MunicipalityOverview overview, Language language, CancellationToken cancellation) =>
        notice.Kind is not (Kind.OpenMatters or Kind.MeetingAhead) ? NoticeCards.Draw(notice, overview, language)
        : overview.Register.FindPerson(notice.To) is not { } reader ? null
        : notice.Kind == Kind.OpenMatters ? await OpenAsync(reader, overview, language, cancellation)
        : await AheadAsync(notice, reader, overview, language, cancellation);

    private async Task<CardMessage?> OpenAsync(Person reader, MunicipalityOverview overview, Language language, CancellationToken cancellation)
    {
        var mine = overview.Register.Committees.Where(committee => reader.Has(Role.Secretary, committee.Abbreviation));
        var open = await Task.WhenAll(mine.Select(async committee => (committee.Name, await matters.OpenAsync(committee.Abbreviation, cancellation))));
        return open.All(one => one.Item2.Count == 0)
            ? null
            : OpenMattersCard.Of(open, overview.Roster.Day, TeamsTexts.Source[language, "matters.weekly"], language);
    }

    private async Task<CardMessage?> AheadAsync(Notice notice, Person reader, MunicipalityOverview overview, Language language, CancellationToken cancellation)
    {
        if (MatterReminderRules.ReadMark(notice.Mark) is not var (abbreviation, day)
            || day < overview.Roster.Day
            || overview.Register.FindCommittee(abbreviation) is not { } committee
            || !reader.Has(Role.Chair, committee.Abbreviation))
        {
            return null;
        }

        var meeting = await matters.MeetingAsync(committee.Abbreviation, day, cancellation);
        return meeting.Agenda.Count == 0
            ? null
            : AgendaCard.Of(
                new AgendaView(meeting, committee.Name) { Lead = TeamsTexts.Source[language, "matters.ahead", new Wording(language).Day(day)] }, language);
    }
}
