using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Duties;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Notices;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;
using NoticeKind = TeamsAssistant.Rounds.Notices.NoticeKind;

namespace TeamsAssistant.Tests.Teams.Cards;

/// <summary>A round of <see cref="Town"/> that asks about everything, and a notice of each kind.</summary>
internal static class NoticeScene
{
    public const string Round = "2026-T3";

    public static readonly HandOver Move = new(Town.Asa, Town.Tore, ["TU", "LOV"], Town.Sara, Sample.At);

    public static Notice Asked => new(NoticeKind.Asked, Town.Tore, "start") { Round = Round };

    public static Notice Reminder => new(NoticeKind.Reminder, Town.Tore, "halfway") { Round = Round };

    public static Notice Escalation => new(NoticeKind.Escalation, Town.Sara, "escalated") { Round = Round };

    public static Notice Critical => new(NoticeKind.Critical, Town.Olle, "u1") { Initiative = "TU" };

    public static Notice WithoutOwner => new(NoticeKind.WithoutOwner, Town.Sara, "2026-11-24");

    public static Notice HandedOver => new(NoticeKind.HandedOver, Town.Tore, Move.Mark);

    public static Notice Left => new(NoticeKind.HandedOver, Town.Nina, "1") { Round = Round, Initiative = "TP" };

    public static Notice StartQuestion => new(NoticeKind.StartQuestion, Town.Sara, "2027-01-04") { Round = "2027-T1 KS", NotBefore = Sample.At };

    public static CardMessage Draw(Notice notice, Language language, DateOnly? today = null) =>
        NoticeCards.Draw(notice, Overview(today), language) ?? throw new InvalidOperationException("Nothing is left to say.");

    public static MunicipalityOverview Overview(DateOnly? today = null)
    {
        var planned = Town.Register.Rounds[0];
        var round = new Round
        {
            Id = Round,
            Cadence = planned.Cadence,
            Period = planned.Period,
            LastAnswer = planned.LastAnswer,
            Committee = "KS",
            StartedAt = Sample.At,
        };
        var register = Town.Register with { Rounds = [planned, planned with { Id = "2027-T1", Committee = null }] };
        var critical = Sample.State(Sample.Update(Sample.Answer(SituationLevel.Critical)) with { By = Town.Tore, Round = null });
        return new MunicipalityOverview
        {
            Register = register with { Rounds = [] },
            Wheel = register.Rounds,
            Latest = new Dictionary<string, LatestState>(StringComparer.OrdinalIgnoreCase) { ["TU"] = critical with { Rounds = [] } },
            Ledgers = [],
            OpenRounds = [round],
            Prompts = new Dictionary<string, IReadOnlyList<Prompt>>
            {
                [Round] =
                [
                    .. register.Initiatives.Where(one => one.Committee == "KS").Select(one => new Prompt(Round, one.Id, round.Period, round.LastAnswer, one.Owner)
                    {
                        LeftTo = one.Id == "TP" ? Town.Nina : null,
                        Reason = one.Id == "OV" ? "Tjänsten är vakant." : null,
                    }),
                ],
            },
            HandOvers = [Move],
            Roster = new DutyRoster([], today ?? new DateOnly(2026, 11, 24)),
        };
    }
}
