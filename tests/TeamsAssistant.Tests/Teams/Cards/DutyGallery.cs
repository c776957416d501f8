using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Duties;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Teams.Cards;

/// <summary>The cards of duties, history, notices and a round's following up, in every state that looks different.</summary>
internal static class DutyGallery
{
    public static IReadOnlyDictionary<string, Func<Language, CardMessage>> Cards { get; } = new Dictionary<string, Func<Language, CardMessage>>
    {
        ["away"] = language => AwayCard.Of(
            new AwayView(
                Sample.Anna,
                null,
                new Period(new DateOnly(2027, 7, 1), new DateOnly(2027, 7, 15)),
                CardGallery.People[1],
                [.. CardGallery.Initiatives().Select((one, i) => (one, i == 3 ? null : CardGallery.People[1]))])
            {
                StandInIsAway = true,
            },
            language),
        ["away-other"] = language => AwayCard.Of(
            new AwayView(Sample.Anna, CardGallery.People[0], new Period(new DateOnly(2027, 7, 1), new DateOnly(2027, 7, 1)), null, []), language),
        ["handover-ask"] = language => HandOverCard.Ask(HandOver(), language),
        ["handover-receipt"] = language => HandOverCard.Receipt(HandOver(), language),
        ["handover-history"] = language => HandOverListCard.Of(
            [.. Enumerable.Range(0, 20).Select(i => new HandOver(CardGallery.Id(i % 6), CardGallery.Id((i + 1) % 6), ["A", "B"], CardGallery.Id((i + 2) % 6), Sample.At))], CardGallery.PeopleById, language),
        ["handover-none"] = language => HandOverListCard.Of([], CardGallery.PeopleById, language),
        ["tasks"] = language => TasksCard.Of(Tasks(), one => one.Id == "I1" ? Sample.State() : null, language),
        ["tasks-many"] = language => TasksCard.Of(
            Tasks() with
            {
                Owned = CardGallery.Sixty(),
                WithoutOwner = CardGallery.Sixty(),
                StandingIn = CardGallery.Sixty(),
                Questions = [.. Sample.Overview(CardGallery.Sixty(), 0).Prompts.Select(prompt => new OpenQuestion(Sample.Round(), prompt, QuestionBond.StandIn))],
            },
            _ => null,
            language),
        ["tasks-none"] = language => TasksCard.Of(new PersonalTasks { Today = new DateOnly(2026, 11, 24) }, _ => null, language),
        ["unowned"] = language => UnownedCard.Of(CardGallery.Sixty(), language),
        ["unowned-none"] = language => UnownedCard.Of([], language),
        ["history"] = language => HistoryCard.Of(new HistoryView(Sample.Initiative(), Updates(40), 0, CardGallery.PeopleById), language),
        ["history-older"] = language => HistoryCard.Of(new HistoryView(Sample.Initiative(CardGallery.LongName), Updates(40), 5, CardGallery.PeopleById), language),
        ["history-none"] = language => HistoryCard.Of(new HistoryView(Sample.Initiative(), [], 0, CardGallery.PeopleById), language),
        ["handover-form"] = language => HandOverCard.Form(CardGallery.Id(0), CardGallery.People[0], language),
        ["remind"] = language => RemindCard.Of(Sample.Round(), 240, many: true, language),
        ["reason"] = language => ReasonCard.Of(
            Sample.Round(), CardGallery.Id(0), CardGallery.Initiatives(), "Tjänsten är vakant.", new Refusal("reason.tooLong"), language),
        ["notice-asked"] = language => NoticeScene.Draw(NoticeScene.Asked, language),
        ["notice-reminder-late"] = language => NoticeScene.Draw(NoticeScene.Reminder, language, new DateOnly(2026, 12, 3)),
        ["notice-escalation"] = language => NoticeScene.Draw(NoticeScene.Escalation, language, new DateOnly(2026, 12, 1)),
        ["notice-critical"] = language => NoticeScene.Draw(NoticeScene.Critical, language),
        ["notice-without-owner"] = language => NoticeScene.Draw(NoticeScene.WithoutOwner, language),
        ["notice-handed-over"] = language => NoticeScene.Draw(NoticeScene.HandedOver, language),
        ["notice-left"] = language => NoticeScene.Draw(NoticeScene.Left, language),
        ["notice-start-question"] = language => NoticeScene.Draw(NoticeScene.StartQuestion, language),
        ["overview-followed"] = language => RoundOverviewCard.Of(Followed(), CardGallery.LongBoard, CardGallery.PeopleById, true, language, extras: Extras()),
        ["export-figures"] = language => ExportCard.Of("Trygga unga 2026", "Trygga unga 2026.xlsx", new Uri("http://127.0.0.1:3978/library/KS/2026/a.xlsx"), new Uri("http://127.0.0.1:3978/library/KS/2026/a.csv"), language),
        ["export"] = language => ExportCard.Of(Sample.Round(), 12, "2026-T3 svar.xlsx", new Uri("http://127.0.0.1:3978/library/KS/2026/a.xlsx"), language),
    };

    private static OverviewExtras Extras() => new()
    {
        MayRemind = true,
        MayExport = true,
        Trends =
        [
            .. Enumerable.Range(0, 8).Select(i => new AreaTrend(
                $"Område {i}", [.. Enumerable.Range(1, 6).Select(round => ($"2026-V{round}", 1 + (round * 0.3m), 4))])),
        ],
    };

    // Several committees and departments, with levels that rose and fell.
    private static RoundOverview Followed()
    {
        var overview = Sample.Overview(CardGallery.Sixty(), 40, 8);
        return overview with
        {
            Prompts =
            [
                .. overview.Prompts.Select((prompt, i) => prompt with
                {
                    Initiative = prompt.Initiative with { Committee = "N" + (i % 5), Department = "Förvaltning " + (i % 9) },
                    Prompt = prompt.Prompt with { Reason = i % 3 == 0 ? "Tjänsten är vakant." : null },
                    Latest = prompt.Answer is null
                        ? null
                        : Sample.State(Sample.Update(Sample.Answer((SituationLevel)((i % 5) + 1)))) with { PreviousLevel = (SituationLevel)((i % 3) + 2) },
                }),
            ],
        };
    }

    private static PersonalTasks Tasks() => new()
    {
        Today = new DateOnly(2026, 11, 24),
        Questions =
        [
            .. Sample.Overview(CardGallery.Initiatives(), 0).Prompts.Take(3).Select((prompt, i) => new OpenQuestion(Sample.Round(), prompt, (QuestionBond)i)),
        ],
        Owned = CardGallery.Initiatives()[..2],
        StandingIn = CardGallery.Initiatives()[2..3],
        WithoutOwner = CardGallery.Initiatives()[4..5],
        ToClose = [Sample.Round()],
    };

    private static List<StatusUpdate> Updates(int count) =>
    [
        .. Enumerable.Range(0, count).Select(i => Sample.Update(Sample.Answer((SituationLevel)((i / 3 % 5) + 1)), late: i == 2) with
        {
            Id = $"u{i:000}",
            At = Sample.At.AddDays(-7 * i),
            Supersedes = i % 4 == 0 ? $"u{i + 1:000}" : null,
        }),
    ];

    private static HandOverView HandOver() => new(
        CardGallery.Id(0), CardGallery.People[0], CardGallery.Id(1), CardGallery.People[1], [.. CardGallery.Sixty().Select((one, i) => new PersonalDuty(one, (DutyKind)(i % 4)))], 7);
}
