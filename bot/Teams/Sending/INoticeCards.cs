using TeamsAssistant.Overview;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Sending;

/// <summary>What a notice says, from what holds when it is sent.</summary>
internal interface INoticeCards
{
    /// <summary>Draws the card, or null: nothing is left to say, and nothing is sent.</summary>
    ValueTask<CardMessage?> DrawAsync(Notice notice, MunicipalityOverview overview, Language language, CancellationToken cancellation);
}
