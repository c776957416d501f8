using TeamsAssistant.Overview;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Notices;
using TeamsAssistant.Teams.Sending;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Benchmarks;

/// <summary>Draws for whomever what it would draw for the chair: the register need not hold ten thousand people, who would be read for each card.</summary>
internal sealed class CardOfOne : INoticeCards
{
    public ValueTask<CardMessage?> DrawAsync(Notice notice, MunicipalityOverview overview, Language language, CancellationToken cancellation) =>
        ValueTask.FromResult(NoticeCards.Draw(notice with { To = Town.Olle }, overview, language));
}
