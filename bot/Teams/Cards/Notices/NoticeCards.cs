using TeamsAssistant.Overview;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Texts;
using Kind = TeamsAssistant.Rounds.Notices.NoticeKind;

namespace TeamsAssistant.Teams.Cards.Notices;

/// <summary>What each notice says, from what holds when it is sent: pure. Null when nothing is left to say.</summary>
internal static class NoticeCards
{
    /// <summary>Draws the card, or null: nothing is left to say.</summary>
    public static CardMessage? Draw(Notice notice, MunicipalityOverview overview, Language language)
    {
        if (overview.Register.FindPerson(notice.To) is not { } reader)
        {
            return null;
        }

        var words = new Wording(language);
        return notice.Kind switch
        {
            Kind.Asked or Kind.Reminder => AskedCard.Of(notice, overview, words),
            Kind.Escalation => EscalationCard.Of(notice, reader, overview, words),
            Kind.Critical => CriticalCard.Of(notice, overview, words),
            Kind.WithoutOwner when PersonalTasks.Unowned(overview.Register, reader, overview.Roster.Day) is { Count: > 0 } unowned =>
                UnownedCard.Of(unowned, language),
            Kind.HandedOver => HandedOverCard.Of(notice, overview, words),
            Kind.StartQuestion => StartQuestionCard.Of(notice, reader, overview, words),
            _ => null,
        };
    }
}
