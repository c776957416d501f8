using TeamsAssistant.Access;
using TeamsAssistant.Committees;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Teams.Activities.Matters;
using TeamsAssistant.Teams.Sending;
using TeamsAssistant.Texts;
using Kind = TeamsAssistant.Rounds.Notices.NoticeKind;

namespace TeamsAssistant.Teams.Cards.Notices;

/// <summary>What each notice says: of the overview alone where that is enough, else of the committee's matters as they are now.</summary>
internal sealed class NoticeDrawing(IMatters matters) : INoticeCards
{
    /// <inheritdoc/>
    public async ValueTask<CardMessage?> DrawAsync(Notice notice, MunicipalityOverview overview, Language language, CancellationToken cancellation) =>
        notice.Kind is not (Kind.OpenMatters or Kind.MeetingAhead or Kind.SentBack or Kind.SentBackAnswered or Kind.MatterInLibrary) ? NoticeCards.Draw(notice, overview, language)
        : overview.Register.FindPerson(notice.To) is not { } reader ? null
        : notice.Kind == Kind.MatterInLibrary ? await InLibraryAsync(notice, reader, overview, language, cancellation)
        : notice.Kind == Kind.OpenMatters ? await OpenAsync(reader, overview, language, cancellation)
        : notice.Kind == Kind.MeetingAhead ? await AheadAsync(notice, reader, overview, language, cancellation)
        : await SentBackAsync(notice, reader, overview, language, cancellation);

    private async Task<CardMessage?> OpenAsync(Person reader, MunicipalityOverview overview, Language language, CancellationToken cancellation)
    {
        var mine = overview.Register.Committees.Where(committee => reader.Has(Role.Secretary, committee.Abbreviation));
        var open = await Task.WhenAll(mine.Select(
            async committee => (committee.Name, (IReadOnlyList<Matter>)[.. (await matters.OpenAsync(committee.Abbreviation, cancellation)).Where(matter => !MatterRules.IsOver(matter, overview.Roster.Day))])));
        return open.All(one => one.Item2.Count == 0)
            ? null
            : OpenMattersCard.Of(open, overview.Roster.Day, TeamsTexts.Source[language, "matters.weekly"], language);
    }

    private async Task<CardMessage?> InLibraryAsync(Notice notice, Person person, MunicipalityOverview overview, Language language, CancellationToken cancellation)
    {
        if (MatterNotices.ReadMark(notice.Mark) is not var (telling, abbreviation, id)
            || overview.Register.FindCommittee(abbreviation) is not { } committee
            || !MatterReader.Handling(person, committee)
            || await matters.FindAsync(committee.Abbreviation, id, cancellation) is not { } matter)
        {
            return null;
        }

        var name = MatterRules.NameOf(matter);
        var gone = telling is MatterTelling.Gone or MatterTelling.PublishedGone;
        var lead = telling switch
        {
            MatterTelling.Gone => RefusalText.Of(new Refusal("matter.fileGone", null, name), language),
            MatterTelling.PublishedGone => RefusalText.Of(new Refusal("matter.publishedGone", null, name), language),
            _ => TeamsTexts.Source[language, $"matter.told.{telling}", name],
        };
        var view = MatterViews.View(new MatterReader(overview, person, committee), matter, language);
        return MatterCard.Of(view with { Lead = lead, Note = gone ? null : view.Note }, language);
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

    // Answered, corrected or handed over meanwhile: nothing is left to say.
    private async Task<CardMessage?> SentBackAsync(Notice notice, Person reader, MunicipalityOverview overview, Language language, CancellationToken cancellation)
    {
        if (SentBackNotices.ReadMark(notice.Mark) is not var (abbreviation, paragraph, id)
            || overview.Register.FindCommittee(abbreviation) is not { } committee
            || await matters.FindAsync(committee.Abbreviation, id, cancellation) is not { Latest: { } latest } matter
            || latest.Paragraph != paragraph)
        {
            return null;
        }

        var (register, words) = (overview.Register, new Wording(language));
        var view = new MatterView(matter, committee.Name)
        {
            Handling = register.FindPerson(matter.HandlingOfficial)?.Name,
            AskedAbout = latest.Initiative is { } about ? register.FindInitiative(about)?.Name : null,
        };
        return notice.Kind == Kind.SentBack
            ? SentBackDuty.Waits(matter) && SentBackDuty.HolderOf(matter, register, overview.Roster) == reader.Id
                ? MatterCard.Of(view with { Asked = true, AskedName = reader.Name, Lead = words["sentBack.waits", MatterRules.NameOf(matter), paragraph] }, language)
                : null
            : matter.State == MatterState.Draft && latest.Answer is { } answer && reader.Has(Role.Secretary, committee.Abbreviation)
                ? MatterCard.Of(
                    view with
                    {
                        Handles = true,
                        Lead = words["sentBack.answered", MatterRules.NameOf(matter), paragraph, CardText.Literal(register.FindPerson(answer.By)?.Name ?? words["overview.unknownPerson"], 80)],
                    },
                    language)
                : null;
    }
}
